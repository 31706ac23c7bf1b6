import { expect, it } from 'vitest';
import { summarise } from '../../../../src/heuristics/judging/summary.ts';
import { seededRandom } from '../../../virtualRunner/seededRandom.ts';

it('covers the true median of normal strides in 90 to 99 of 100 films', () => {
  const { normal } = seededRandom(7);
  let covered = 0;
  const films = 2000;
  for (let film = 0; film < films; film++) {
    const samples = Array.from({ length: 12 }, (_, i) => ({ time: i, side: null, value: 8 + 1.5 * normal() }));
    const summary = summarise(samples, 0)!;
    if (Math.abs(summary.value - 8) <= summary.uncertainty) covered++;
  }
  expect(covered / films).toBeGreaterThan(0.9);
  expect(covered / films).toBeLessThan(0.99);
});

it('keeps the systematic error however many strides there are', () => {
  const samples = Array.from({ length: 500 }, (_, i) => ({ time: i, side: null, value: 8 }));
  expect(summarise(samples, 2)?.uncertainty).toBeCloseTo(2, 6);
});

it('says nothing from a single stride', () => {
  expect(summarise([{ time: 0, side: null, value: 8 }], 1)).toBeNull();
});
