import { expect, it } from 'vitest';
import { theilSen } from '../../../src/signal/theilSen.ts';

it('finds the slope of a line in which a quarter of the points are wild', () => {
  const points = Array.from({ length: 40 }, (_, i) => ({ at: i, value: i % 4 === 0 ? 1000 * i : 5 + 0.3 * i }));
  expect(theilSen(points)).toBeCloseTo(0.3, 1);
});

it('is unknown for one place', () => {
  expect(theilSen([{ at: 1, value: 2 }])).toBeNaN();
});
