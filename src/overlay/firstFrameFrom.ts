/**
 * The first frame shown at or after `time`, so that what begins between two frames has begun in it; the last frame after the end,
 * −1 for a film without frames. `times` rise strictly (seconds).
 */
export function firstFrameFrom(times: ArrayLike<number>, time: number): number {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] < time) low = middle + 1;
    else high = middle;
  }
  return high;
}
