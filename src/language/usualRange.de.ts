import type { UsualRangeWords } from './usualRange.ts';

/** @see UsualRangeWords */
export const german: UsualRangeWords = {
  usual: 'üblich',
  upTo: (limit) => `üblich bis ${limit}`,
  from: (limit) => `üblich ab ${limit}`,
};
