import type { LegendWords } from './legendWords.ts';

/** @see legendWords */
export const german: LegendWords = {
  title: 'Was die Linien und Farben bedeuten',
  strip: 'Auf dem Streifen',
  left: 'Linker Fuß am Boden',
  right: 'Rechter Fuß am Boden',
  halfKnown: 'Aufsatz gesehen, Abheben nicht: Der blasse Teil ist geschätzt',
  unsure: 'Blasser: weniger sicher',
  leftOut: 'Weggelassen: Dort zählt nichts',
  picture: 'Auf dem Video',
  near: 'Die Seite, die der Kamera näher ist',
  far: 'Die abgewandte Seite',
  hidden: 'Verdeckt oder verwischt: geschätzt',
  reference: 'Woran ein Winkel gemessen wird',
  now: '„jetzt“: dieser Moment. Die Zahlen neben dem Video gelten für den ganzen Lauf.',
};
