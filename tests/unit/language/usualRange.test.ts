import { expect, test } from 'vitest';
import { usualRange } from '../../../src/language/usualRange.ts';

test.each([
  [{ low: 4, high: 12 }, 'deg', ['4°', 'usual', '12°']],
  [{ low: null, high: 16 }, 'cm', ['usual up to 16 cm']],
  [{ low: 155, high: null }, 'steps/min', ['usual from 155 steps/min']],
  [null, 'deg', []],
] as const)('a usual range is said with its units: %j', (range, unit, words) => {
  expect(usualRange(range, { unit }, 0)).toEqual(words);
});
