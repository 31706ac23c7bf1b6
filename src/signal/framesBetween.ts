import { bisectLeft } from 'd3-array';

/** The frames with `from <= time < to`, as a half-open range of indices. */
export function framesBetween(
  times: Float64Array,
  from: number,
  to: number,
): { readonly first: number; readonly end: number } {
  return { first: bisectLeft(times, from), end: bisectLeft(times, to) };
}
