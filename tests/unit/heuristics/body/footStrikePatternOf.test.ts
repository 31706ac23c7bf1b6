import { expect, it } from 'vitest';
import { strikeClassOf } from '../../../../src/heuristics/body/footStrikePatternOf.ts';

it.each([
  [15, 'rearfoot'],
  [0, 'midfoot'],
  [-8, 'forefoot'],
] as const)('a foot at %d° lands on the %s', (degrees, strike) => {
  expect(strikeClassOf(degrees)).toBe(strike);
});
