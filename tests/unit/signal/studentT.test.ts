import { expect, it } from 'vitest';
import { studentT } from '../../../src/signal/studentT.ts';

// Printed tables of Student's t, two-sided 95 %.
it.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [9, 2.262],
  [19, 2.093],
  [100, 1.984],
])('the quantile for %d degrees of freedom is %d, to 0.2 %', (degrees, quantile) => {
  expect(Math.abs(studentT(degrees) / quantile - 1)).toBeLessThan(0.002);
});
