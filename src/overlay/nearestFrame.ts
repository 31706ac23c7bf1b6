import { bisectLeft } from 'd3-array';

/**
 * The frame whose presentation time is nearest to `time`; the earlier of two that are equally near.
 * Ends clamp; −1 for a film without frames. `times` rise strictly (seconds).
 */
export function nearestFrame(times: ArrayLike<number>, time: number): number {
  if (times.length === 0) return -1;
  const next = bisectLeft(times, time, 0, times.length - 1);
  return next > 0 && time - times[next - 1] <= times[next] - time ? next - 1 : next;
}
