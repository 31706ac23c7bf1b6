import { cubicSpline } from './cubicSpline.ts';

/**
 * Fills runs of NaN no longer than `longest` seconds (from the sample before to the sample after) with a cubic spline
 * through what is known; longer ones, and those at an end, stay NaN.
 *
 * @param times Strictly increasing, seconds.
 * @param values Same length; not changed.
 */
export function bridgeGaps(times: Float64Array, values: Float64Array, longest: number): Float64Array {
  const out = values.slice();
  const n = values.length;
  if (!values.some((value) => Number.isNaN(value))) return out;
  let previous = -1;
  for (let i = 0; i < n; i++) {
    if (Number.isNaN(values[i])) continue;
    const isBridgeable = previous >= 0 && i - previous > 1 && times[i] - times[previous] <= longest + 1e-9;
    if (isBridgeable) {
      // Four known samples on either side decide the curve; more would not change it visibly.
      const knots: number[] = [];
      for (let j = previous, count = 0; j >= 0 && count < 4; j--) {
        if (Number.isNaN(values[j])) continue;
        if (times[previous] - times[j] > 3 * longest) break;
        knots.unshift(j);
        count++;
      }
      for (let j = i, count = 0; j < n && count < 4; j++) {
        if (Number.isNaN(values[j])) continue;
        if (times[j] - times[i] > 3 * longest) break;
        knots.push(j);
        count++;
      }
      const spline = cubicSpline(
        Float64Array.from(knots, (j) => times[j]),
        Float64Array.from(knots, (j) => values[j]),
      );
      for (let j = previous + 1; j < i; j++) out[j] = spline.value(times[j]);
    }
    previous = i;
  }
  return out;
}
