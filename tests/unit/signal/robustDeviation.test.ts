import { expect, test } from 'vitest';
import { robustDeviation } from '../../../src/signal/robustDeviation.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';

test('is that of a normal distribution, and hardly more where one value in ten is wild', () => {
  const { normal } = seededRandom(5);
  const values = Array.from({ length: 4000 }, () => 20 + 3 * normal());
  expect(robustDeviation(values)).toBeCloseTo(3, 0);
  const wild = values.map((value, i) => (i % 10 === 0 ? 1000 : value));
  expect(robustDeviation(wild)).toBeLessThan(3.6);
});

test('of nothing is unknown', () => {
  expect(robustDeviation([])).toBeNaN();
});
