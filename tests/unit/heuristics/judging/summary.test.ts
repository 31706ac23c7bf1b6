import { expect, it } from 'vitest';
import { summarise } from '../../../../src/heuristics/judging/summary.ts';

/** Normal deviates from a fixed linear congruential generator, so that each run tests the same draws. */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

it('covers the true median of normal strides in 90 to 99 of 100 films', () => {
  const next = normals(7);
  let covered = 0;
  const films = 2000;
  for (let film = 0; film < films; film++) {
    const samples = Array.from({ length: 12 }, (_, i) => ({ time: i, side: null, value: 8 + 1.5 * next() }));
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
