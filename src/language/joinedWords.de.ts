import type { JoinedWords } from './joinedWords.ts';

/** @see JoinedWords */
export const german: JoinedWords = {
  action: 'Mit Video von anderer Seite verbinden …',
  title: 'Ein Bericht aus zwei Videos',
  choose: {
    first: 'Erstes Video',
    second: 'Verbinden mit',
    none: 'Dafür braucht es zwei gespeicherte Läufe: aus einer Einheit, von zwei Seiten gefilmt.',
    sameView: 'Von derselben Seite gefilmt',
    otherView: 'Von einer anderen Seite gefilmt',
    sameViewHint: 'Zwei Videos von einer Seite zeigen dieselben Zahlen doppelt.',
  },
  back: 'Zurück zum Lauf',
  over: 'Laufstil, aus zwei Videos',
  from: 'Gesehen',
  agrees: 'das andere Video stimmt überein',
  differs: 'das andere Video sagt etwas anderes',
  daysApart:
    'Diese zwei Videos wurden mit mehr als einem Tag Abstand gespeichert. Verbinde Videos aus derselben Einheit.',
  otherRunner: (first, second) => `Diese Videos zeigen zwei Personen: ${first} und ${second}.`,
  videos: 'Die zwei Videos',
};
