import type { HelpWords } from './helpWords.ts';

/** @see helpWords */
export const german: HelpWords = {
  title: 'Was hilft und was man weiß',
  sentence:
    'Lope hilft dir, hinzuschauen und den Überblick zu behalten. Es ist kein Medizinprodukt, und was es sagt, ist keine Diagnose.',
  groups: {
    moving: 'Bewegung',
    pain: 'Schmerz und Ampel',
    injury: 'Nach einer Verletzung',
    wear: 'Bandagen, Einlagen, Füße',
    form: 'Während du läufst',
  },
};
