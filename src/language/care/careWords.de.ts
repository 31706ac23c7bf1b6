import type { CareWords } from './careWords.ts';

/** @see careWords */
export const german: CareWords = {
  nav: 'Rücken',
  tabs: { today: 'Heute', exercises: 'Übungen', plan: 'Plan', runs: 'Läufe', overTime: 'Rückblick' },
  howSure: 'Wie sicher ist das?',
  undo: 'Rückgängig',
  home: {
    title: 'Tut dir beim Laufen der Rücken weh?',
    sentence: 'Sag Lope, wie es dir geht, und sieh, was heute guttut.',
    button: 'Wie geht’s heute?',
  },
  broken: (count) =>
    count === 1
      ? 'Ein Eintrag deines Tagebuchs lässt sich nicht mehr lesen. Die anderen sind in Ordnung.'
      : `${count} Einträge deines Tagebuchs lassen sich nicht mehr lesen. Die anderen sind in Ordnung.`,
  removeBroken: 'Unlesbares entfernen',
  problem: {
    full: 'Auf diesem Gerät ist kein Platz mehr. Deine Angaben bleiben hier, solange diese Seite offen ist. Mach etwas Platz frei, dann werden sie mit deinem nächsten Eintrag gespeichert.',
    unavailable:
      'Dieser Browser speichert hier nichts, vielleicht weil es ein privates Fenster ist. Deine Angaben sind weg, wenn du diese Seite schließt.',
    newer:
      'Hier ist schon eine neuere Fassung von Lope am Werk, vielleicht in einem anderen Tab. Lade diese Seite neu, dann hast du sie auch; schreib vorher auf, was du seither angegeben hast.',
    failed:
      'Der Browser hat deinen letzten Eintrag nicht gespeichert. Er bleibt hier, solange diese Seite offen ist, und wird mit dem nächsten noch einmal versucht.',
  },
};
