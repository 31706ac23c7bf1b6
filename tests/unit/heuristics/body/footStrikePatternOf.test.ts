import { expect, it } from 'vitest';
import { footStrikePatternOf } from '../../../../src/heuristics/body/footStrikePatternOf.ts';

it.each([
  [15, 'rearfoot'],
  [0, 'midfoot'],
  [-8, 'forefoot'],
] as const)('a foot at %d° lands on the %s', (degrees, strike) => {
  expect(footStrikePatternOf(degrees)).toBe(strike);
});
