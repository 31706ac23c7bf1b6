import { windowMedian } from './windowMedian.ts';

/** How far a sample may lie from its neighbours' median. */
export interface OutlierLimits {
  /** Neighbours on each side. */
  readonly reach: number;
  /** In robust standard deviations (1.4826 × median absolute deviation). */
  readonly deviations: number;
  /** Never reject what is nearer than this, in the samples' unit: a still point has a deviation of almost 0. */
  readonly floor: number;
}

/**
 * Hampel's identifier: what lies far from the median of its neighbourhood becomes NaN.
 *
 * @param values NaN are ignored; not changed.
 * @see Hampel 1974; Pearson et al. 2016, "Generalized Hampel filters".
 */
export function rejectOutliers(values: Float64Array, limits: OutlierLimits): Float64Array {
  const { reach, deviations, floor } = limits;
  const out = values.slice();
  const distances = new Float64Array(2 * reach + 1);
  const buffer = new Float64Array(2 * reach + 1);
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    const from = Math.max(0, i - reach);
    const to = Math.min(values.length, i + reach + 1);
    // Where most of the neighbours are nearer than the floor, so is their median: that settles nearly every sample
    // without sorting.
    let near = 0;
    let known = 0;
    for (let j = from; j < to; j++) {
      const apart = Math.abs(values[j] - values[i]);
      if (apart <= floor) near++;
      if (apart >= 0) known++;
    }
    if (2 * near > known + 1) continue;
    const centre = windowMedian(values, from, to, buffer);
    const distance = Math.abs(values[i] - centre);
    if (distance <= floor) continue;
    for (let j = from; j < to; j++) distances[j - from] = Math.abs(values[j] - centre);
    const spread = 1.4826 * windowMedian(distances, 0, to - from, buffer);
    if (distance > deviations * spread) out[i] = Number.NaN;
  }
  return out;
}
