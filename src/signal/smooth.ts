import { cubicSpline } from './cubicSpline.ts';
import { zeroLagLowPass } from './zeroLagLowPass.ts';

/**
 * Zero-lag low-pass of samples at any times: each stretch between NaNs is laid on an even grid by a cubic spline where
 * its times are uneven, filtered, and read back at the samples' own times. NaN stay NaN, and nothing leaks across them.
 *
 * @param times Strictly increasing, seconds.
 * @param values Same length; not changed.
 * @param cutoffHz See `zeroLagLowPass`.
 */
export function smooth(times: Float64Array, values: Float64Array, cutoffHz: number): Float64Array {
  const out = values.slice();
  const n = values.length;
  let from = 0;
  while (from < n) {
    if (Number.isNaN(values[from])) {
      from++;
      continue;
    }
    let to = from;
    while (to < n && !Number.isNaN(values[to])) to++;
    if (to - from >= 3) smoothStretch(times.subarray(from, to), values.subarray(from, to), cutoffHz, out, from);
    from = to;
  }
  return out;
}

function smoothStretch(
  times: Float64Array,
  values: Float64Array,
  cutoffHz: number,
  out: Float64Array,
  offset: number,
): void {
  const n = times.length;
  const duration = times[n - 1] - times[0];
  const mean = duration / (n - 1);
  let isEven = true;
  for (let i = 1; i < n; i++) if (Math.abs(times[i] - times[i - 1] - mean) > 0.02 * mean) isEven = false;
  if (isEven) {
    out.set(zeroLagLowPass(values, 1 / mean, cutoffHz), offset);
    return;
  }
  // A grid four times as fine as the cut-off needs, and no coarser than the film; bounded in case of absurd times.
  const count = Math.min(8 * n, Math.max(n, Math.ceil(duration * cutoffHz * 8))) + 1;
  const step = duration / (count - 1);
  const spline = cubicSpline(times, values);
  const even = new Float64Array(count);
  const grid = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    grid[i] = times[0] + i * step;
    even[i] = spline.value(grid[i]);
  }
  const filtered = cubicSpline(grid, zeroLagLowPass(even, 1 / step, cutoffHz));
  for (let i = 0; i < n; i++) out[offset + i] = filtered.value(times[i]);
}
