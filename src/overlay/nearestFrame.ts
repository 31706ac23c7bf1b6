/**
 * The frame whose presentation time is nearest to `time`; the earlier of two that are equally near.
 * Ends clamp; −1 for a film without frames. `times` rise strictly (seconds).
 */
export function nearestFrame(times: ArrayLike<number>, time: number): number {
  if (times.length === 0) return -1;
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] < time) low = middle + 1;
    else high = middle;
  }
  return low > 0 && time - times[low - 1] <= times[low] - time ? low - 1 : low;
}
