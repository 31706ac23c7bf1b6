import type { MeasureSentenceWords } from './measureSentence.ts';

/** @see MeasureSentenceWords */
export const german: MeasureSentenceWords = {
  plusMinus: (error) => ` plus minus ${error}`,
  between: (low, high) => ` Üblich: ${low} bis ${high}.`,
  atLeast: (low) => ` Üblich: ${low} oder mehr.`,
  atMost: (high) => ` Üblich: ${high} oder weniger.`,
};
