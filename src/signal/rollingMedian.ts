import { windowMedian } from './windowMedian.ts';

/**
 * Running median over `2 · reach + 1` samples, fewer at the ends; NaN are left out, and stay NaN where nothing else is
 * in reach.
 */
export function rollingMedian(values: Float64Array, reach: number): Float64Array {
  if (reach < 1) return values.slice();
  const out = new Float64Array(values.length);
  const buffer = new Float64Array(2 * reach + 1);
  for (let i = 0; i < values.length; i++) {
    out[i] = windowMedian(values, Math.max(0, i - reach), Math.min(values.length, i + reach + 1), buffer);
  }
  return out;
}
