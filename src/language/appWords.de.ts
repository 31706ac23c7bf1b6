import type { AppWords } from './appWords.ts';

/** @see AppWords */
export const german: AppWords = {
  name: 'Lope',
  home: 'Lope, Startseite',
  nav: 'Lope',
  care: 'Rücken',
  settings: 'Einstellungen',
  about: 'Hilfe und über Lope',
  skip: 'Zum Inhalt',
  crashed: {
    title: 'Auf dieser Seite ist etwas schiefgegangen',
    sentence: 'Deine Läufe sind auf diesem Gerät sicher.',
    run: (name) =>
      `Wenn ${name === null ? 'dieser Lauf' : `der Lauf „${name}“`} das noch einmal tut, wurde er beschädigt gespeichert: Lösche ihn, die anderen bleiben.`,
    home: 'Startseite',
    reload: 'Neu laden',
    remove: 'Diesen Lauf löschen',
    notRemoved: 'Der Lauf konnte nicht gelöscht werden. Lade die Seite neu und versuche es noch einmal.',
  },
  update: {
    ready: 'Eine neue Version von Lope ist da.',
    held: 'Eine neue Version von Lope ist da. In einem anderen Tab ist noch etwas im Gang: Lade danach neu.',
    taken: 'Lope wurde in einem anderen Tab erneuert. Lade diese Seite neu, bevor du weitermachst.',
    reload: 'Neu laden',
  },
  keys: { title: 'Tastenkürzel', show: 'Diese Liste zeigen', close: 'Schließen' },
  notFound: {
    title: 'Seite nicht gefunden',
    sentence: 'Unter dieser Adresse gibt es keine Seite. Deine Läufe sind alle auf der Startseite.',
    home: 'Startseite',
  },
};
