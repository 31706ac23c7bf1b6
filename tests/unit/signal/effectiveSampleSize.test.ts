import { expect, it } from 'vitest';
import { summarise } from '../../../src/heuristics/judging/summary.ts';
import { effectiveSampleSize } from '../../../src/signal/effectiveSampleSize.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';

/** First-order autoregressive noise of unit variance about 0. */
function wandering(n: number, memory: number, seed: number): number[] {
  const { normal } = seededRandom(seed);
  let value = normal();
  return Array.from({ length: n }, () => {
    value = memory * value + Math.sqrt(1 - memory ** 2) * normal();
    return value;
  });
}

it('counts strides that wander slowly as fewer than they are, and independent ones in full', () => {
  const median = (memory: number) => {
    const counts = Array.from({ length: 41 }, (_, seed) => effectiveSampleSize(wandering(100, memory, seed + 1)));
    return counts.sort((a, b) => a - b)[20];
  };
  expect(median(0)).toBeGreaterThan(85);
  // n (1 − r) / (1 + r) of the process itself: 33 for r = 0.5.
  expect(median(0.5)).toBeGreaterThan(25);
  expect(median(0.5)).toBeLessThan(45);
});

it('covers the truth of wandering strides in 90 and more of 100 films', () => {
  const films = 400;
  let covered = 0;
  for (let film = 0; film < films; film++) {
    const samples = wandering(40, 0.5, film + 7).map((value, i) => ({ time: i, side: null, value }));
    const { value, uncertainty } = summarise(samples, 0)!;
    if (Math.abs(value) <= uncertainty) covered++;
  }
  expect(covered / films).toBeGreaterThanOrEqual(0.9);
});
