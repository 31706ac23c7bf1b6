import { framesBetween } from '../../signal/framesBetween.ts';

/**
 * Lowest and highest value of a signal over the frames with `from <= time < to`.
 *
 * @returns null when more than half of the frames are unknown.
 */
export function rangeBetween(
  times: Float64Array,
  from: number,
  to: number,
  signal: Float64Array,
): { readonly low: number; readonly high: number } | null {
  const { first, end } = framesBetween(times, from, to);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let known = 0;
  for (let i = first; i < end; i++) {
    if (Number.isNaN(signal[i])) continue;
    known++;
    low = Math.min(low, signal[i]);
    high = Math.max(high, signal[i]);
  }
  return known > 0 && known * 2 >= end - first ? { low, high } : null;
}
