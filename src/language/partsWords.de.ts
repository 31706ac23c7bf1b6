import type { PartsWords } from './partsWords.ts';

/** @see PartsWords */
export const german: PartsWords = {
  seenFrom: {
    'left-side': 'von links',
    'right-side': 'von rechts',
    front: 'von vorn',
    rear: 'von hinten',
    oblique: 'schräg',
    unknown: 'aus unbekannter Richtung',
  },
  because: {
    nobody: 'niemand zu sehen',
    unreadable: 'Bilder, die sich nicht lesen lassen',
    frozen: 'das Bild steht still',
    standing: 'Stehen',
    walking: 'Gehen',
    notRunning: 'kein Laufen',
    tooShort: 'zu kurz zum Lesen',
    otherView: 'aus anderer Richtung gefilmt, als du angegeben hast',
    otherPace: 'anderes Tempo',
  },
  span: (from, to) => `${from} bis ${to}\u00a0s`,
  and: ' und ',
  many: (parts, seconds) => `${parts} Teile, zusammen ${seconds}\u00a0s`,
};
