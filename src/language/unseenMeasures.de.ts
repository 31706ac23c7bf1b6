import type { UnseenPhrases } from './unseenMeasures.ts';

/** @see UnseenPhrases */
export const german: UnseenPhrases = {
  fromSide: 'Filme von der Seite',
  fromBehind: 'Filme von hinten oder von vorn',
  toSee: (remedy, names) => `${remedy}, dann siehst du: ${names}.`,
  remedyFor: (names, remedy) => `${names}: ${remedy}`,
};
