import { framesBetween } from './framesBetween.ts';

/**
 * Mean of a signal over the frames with `from <= time < to`.
 *
 * @param valueAt value in frame i; NaN where unknown.
 * @returns NaN when fewer than half of the frames are known, or there are none.
 */
export function meanBetween(times: Float64Array, from: number, to: number, valueAt: (frame: number) => number): number {
  const { first, end } = framesBetween(times, from, to);
  let sum = 0;
  let known = 0;
  for (let i = first; i < end; i++) {
    const value = valueAt(i);
    if (Number.isNaN(value)) continue;
    sum += value;
    known++;
  }
  return known > 0 && known * 2 >= end - first ? sum / known : Number.NaN;
}
