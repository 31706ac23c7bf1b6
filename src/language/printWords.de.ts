import type { PrintWords } from './printWords.ts';
import { unbroken } from './unbroken.ts';
import { writtenHeight } from './writtenHeight.ts';
import { writtenSpeed } from './writtenSpeed.ts';

const of = (side: 'left' | 'right') => (side === 'left' ? 'linke' : 'rechte');

/** @see printWords */
export const german: PrintWords = {
  open: 'Eine Seite drucken',
  sentence:
    'Was du probieren kannst, die wichtigsten Bilder und alle Zahlen auf einem Blatt, A4 oder Letter. Dein Browser druckt es oder speichert es als PDF.',
  show: 'Seite ansehen',
  back: 'Zurück zum Lauf',
  print: 'Drucken',
  waiting: 'Die Bilder werden geholt …',
  noPictures: 'Das Video war nicht lesbar, deshalb gibt es keine Bilder.',
  lines: ['Name', 'Datum'],
  title: 'Laufstil',
  numbers: 'Zahlen',
  columns: { measure: 'Was', value: 'Dieser Lauf', usual: 'Üblich', verdict: 'Urteil' },
  pictures: 'Bilder',
  moments: {
    initialContact: (side) => `Der ${of(side)} Fuß setzt auf`,
    midStance: (side) => `Der ${of(side)} Fuß in der Mitte seiner Zeit am Boden`,
    toeOff: (side) => `Der ${of(side)} Fuß verlässt den Boden`,
  },
  finding: (name) => `${name}, gezeichnet, wo dieser Lauf es zeigt`,
  upTo: (limit) => `bis ${limit}`,
  from: (limit) => `ab ${limit}`,
  between: (low, high) => `${low} bis ${high}`,
  unseen: 'In diesem Video nicht zu sehen',
  notes: 'Zu diesem Video',
  foot: '± ist der Bereich, in dem der wahre Wert bei 95 von 100 Videos liegt: die Schwankung in diesem Lauf und das, worin sich das Körpermodell bekanntermaßen irrt. Lope schaut hin und erklärt. Es ist kein Medizinprodukt, und das hier ist keine Diagnose.',
  speed: (kmh) => unbroken(`Bandgeschwindigkeit ${writtenSpeed(kmh)}`),
  height: (cm) => unbroken(`Körpergröße ${writtenHeight(cm)}`),
};
