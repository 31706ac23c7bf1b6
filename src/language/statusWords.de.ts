import type { StatusWords } from './statusWords.ts';

/** @see statusWords */
export const german: StatusWords = {
  good: 'Im Rahmen',
  watch: 'Achte darauf',
  fix: 'Ändern',
  info: 'Zur Information',
  unavailable: 'Nicht erkennbar',
  probablyGood: 'Wohl im Rahmen',
  unusual: 'Ungewöhnlich',
  tooUncertain: 'Zu unsicher',
};
