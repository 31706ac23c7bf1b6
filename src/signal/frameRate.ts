import { median } from './median.ts';

/**
 * Frames per second where frames follow each other: their number over their time, without the long gaps.
 *
 * Not the median gap: a film of 165 frames per second that drops one in five reads 200 by its median.
 *
 * @param times Of the frames that show something new, strictly increasing, seconds.
 * @returns NaN for fewer than two frames.
 */
export function frameRate(times: readonly number[] | Float64Array): number {
  if (times.length < 2) return Number.NaN;
  const gaps = Array.from({ length: times.length - 1 }, (_, i) => times[i + 1] - times[i]);
  const longest = 4 * median(gaps);
  const usual = gaps.filter((gap) => gap <= longest);
  return usual.length / usual.reduce((sum, gap) => sum + gap, 0);
}
