import type { RunNotesWords } from './runNotesWords.ts';

/** @see RunNotesWords */
export const german: RunNotesWords = {
  title: 'Name, Läufer, Notizen',
  name: 'Name',
  runner: 'Wer läuft',
  runnerHelp: 'Lass es leer, wenn alle Läufe hier deine sind.',
  place: 'Wo',
  tags: 'Stichwörter',
  tagsHelp: 'Mehrere mit Komma dazwischen: locker, neue Schuhe',
  shoes: 'Schuhe',
  noShoes: 'Nicht angegeben',
  notes: 'Notizen',
  save: 'Speichern',
  saved: 'Gespeichert.',
  failed:
    'Es konnte nicht gespeichert werden. Was du geschrieben hast, steht noch hier: Schaffe Platz und versuche es noch einmal.',
  list: {
    search: 'Läufe suchen',
    runner: 'Läufer',
    everybody: 'Alle',
    order: 'Reihenfolge',
    orders: { newest: 'Neueste zuerst', oldest: 'Älteste zuerst', name: 'Nach Namen', runner: 'Nach Läufern' },
    found: (count) => (count === 1 ? '1 Lauf gefunden' : `${count} Läufe gefunden`),
    none: 'Kein Lauf passt. Nimm weniger Wörter.',
    more: (count) => `${count} weitere zeigen`,
  },
};
