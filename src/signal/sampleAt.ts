import { bisectRight } from 'd3-array';

/**
 * The value of a sampled signal between its frames, by a cubic through the four frames around `time`
 * (Catmull–Rom with the frames' real spacing), or a straight line where a neighbour is missing.
 *
 * @param times seconds, increasing.
 * @param values one per time; NaN where unknown.
 * @returns NaN outside the film or where one of the two enclosing frames is unknown.
 */
export function sampleAt(times: Float64Array, values: Float64Array, time: number): number {
  return sampleAfter(times, values, time, frameBefore(times, time));
}

/** The last frame at or before a time, for `sampleAfter`; −1 before the first. */
export function frameBefore(times: Float64Array, time: number): number {
  return bisectRight(times, time) - 1;
}

/** The same, for many signals at one time: `i` is `frameBefore` of it, which takes longer to find than the value. */
export function sampleAfter(times: Float64Array, values: Float64Array, time: number, i: number): number {
  if (i < 0) return Number.NaN;
  if (times[i] === time) return values[i];
  if (i + 1 >= times.length) return Number.NaN;
  const t0 = times[i];
  const t1 = times[i + 1];
  const v0 = values[i];
  const v1 = values[i + 1];
  const h = t1 - t0;
  const u = (time - t0) / h;
  const before = i > 0 ? values[i - 1] : Number.NaN;
  const after = i + 2 < values.length ? values[i + 2] : Number.NaN;
  if (Number.isNaN(before) || Number.isNaN(after)) return v0 + (v1 - v0) * u;
  const slope0 = (v1 - before) / (t1 - times[i - 1]);
  const slope1 = (after - v0) / (times[i + 2] - t0);
  const u2 = u * u;
  const u3 = u2 * u;
  return (2 * u3 - 3 * u2 + 1) * v0 + (u3 - 2 * u2 + u) * h * slope0 + (3 * u2 - 2 * u3) * v1 + (u3 - u2) * h * slope1;
}
