/** Index of the first frame at or after `time`; `times.length` after the last. */
function firstAtOrAfter(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The frames with `from <= time < to`, as a half-open range of indices. */
export function framesBetween(
  times: Float64Array,
  from: number,
  to: number,
): { readonly first: number; readonly end: number } {
  return { first: firstAtOrAfter(times, from), end: firstAtOrAfter(times, to) };
}
