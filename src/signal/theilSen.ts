import { median } from './median.ts';

/**
 * Theil–Sen slope: the median of the slopes between all pairs of points, which a third of wild values can't bend (Sen
 * 1968).
 *
 * @returns NaN for fewer than two different places.
 */
export function theilSen(points: readonly { readonly at: number; readonly value: number }[]): number {
  const slopes: number[] = [];
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const apart = points[j].at - points[i].at;
      if (apart !== 0) slopes.push((points[j].value - points[i].value) / apart);
    }
  }
  return median(slopes);
}
