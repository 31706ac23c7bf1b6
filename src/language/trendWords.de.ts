import { changeSentence } from './compareWords.ts';
import type { TrendWords } from './trendWords.ts';

/** @see TrendWords */
export const german: TrendWords = {
  title: 'Entwicklung',
  sentence: 'Wie sich eine Zahl von Lauf zu Lauf entwickelt hat. Die Striche zeigen, wie sicher jede ist.',
  none: 'Dafür braucht es zwei gespeicherte Läufe von derselben Seite. Filme noch einmal von derselben Stelle, und komm wieder.',
  nothing: 'Keiner deiner Läufe zeigt diese Zahl.',
  once: 'Nur ein Lauf zeigt sie, darum gibt es noch nichts zu vergleichen.',
  measure: 'Zahl',
  runner: 'Wer läuft',
  everybody: 'Alle',
  nobodyNamed: 'Ohne Namen',
  severalRunners: 'Hier sind Läufe mehrerer Personen gemischt. Wähle eine davon.',
  opening: (done, of) => `Deine Läufe werden geöffnet: ${done} von ${of} …`,
  newest: (count) => `Gezeigt werden die neuesten ${count} Läufe.`,
  unreadable: (count) => (count === 1 ? 'Ein Lauf lässt sich nicht lesen.' : `${count} Läufe lassen sich nicht lesen.`),
  neverMixed: 'Jede Seite, von der du gefilmt hast, hat ihr eigenes Bild: Eine andere Seite ergibt eine andere Zahl.',
  speed: 'Die meisten Zahlen gehen mit dem Tempo, also sieh dir Läufe mit etwa gleichem Tempo an.',
  standing: 'verglichen damit, wie du stehst',
  usual: 'üblicher Bereich',
  table: 'Als Tabelle',
  columns: { date: 'Datum', run: 'Lauf', value: 'Wert', view: 'Gesehen' },
  firstToLast: (change) => `Vom ersten zum neuesten: ${changeSentence(change)}`,
  back: 'Startseite',
};
