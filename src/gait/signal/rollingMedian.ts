import { median } from './median.ts';

/** Running median over `2 · reach + 1` samples, fewer at the ends; NaN are left out, and stay NaN where nothing else is in reach. */
export function rollingMedian(values: Float64Array, reach: number): Float64Array {
  const out = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    out[i] = median(values.subarray(Math.max(0, i - reach), Math.min(values.length, i + reach + 1)));
  }
  return out;
}
