import { bisectLeft } from 'd3-array';

/**
 * The first frame shown at or after `time`, so that what begins between two frames has begun in it; the last frame
 * after the end, −1 for a film without frames. `times` rise strictly (seconds).
 */
export function firstFrameFrom(times: ArrayLike<number>, time: number): number {
  return Math.min(times.length - 1, bisectLeft(times, time));
}
