import { median } from './median.ts';

/**
 * Running median taken every quarter reach and joined by lines: as smooth as needed, and linear in the film's length.
 *
 * @param values NaN where missing.
 * @param reachSeconds on each side of a moment.
 * @returns NaN only where nothing is known for a long while.
 */
export function slowMedian(times: Float64Array, values: Float64Array, reachSeconds: number): Float64Array {
  const n = times.length;
  const out = new Float64Array(n).fill(Number.NaN);
  if (n === 0) return out;
  const hop = reachSeconds / 4;
  const count = Math.min(n, Math.floor((times[n - 1] - times[0]) / hop) + 2);
  const step = Math.max(hop, (times[n - 1] - times[0]) / Math.max(1, count - 1));
  const knots = new Float64Array(count);
  let from = 0;
  let to = 0;
  for (let k = 0; k < count; k++) {
    const centre = times[0] + k * step;
    while (from < n && times[from] < centre - reachSeconds) from++;
    while (to < n && times[to] <= centre + reachSeconds) to++;
    knots[k] = median(values.subarray(from, Math.max(from, to)));
  }
  for (let i = 0; i < n; i++) {
    const position = Math.min(count - 1, (times[i] - times[0]) / step);
    const k = Math.min(Math.floor(position), Math.max(0, count - 2));
    const a = knots[k];
    const b = knots[Math.min(k + 1, count - 1)];
    out[i] = Number.isNaN(a) ? b : Number.isNaN(b) ? a : a + (position - k) * (b - a);
  }
  return out;
}
