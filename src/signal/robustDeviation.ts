import { median } from './median.ts';

/** Makes the median distance from the median of a normal distribution its standard deviation. */
const ofNormal = 1.4826;

/** Standard deviation that a few wild values hardly change: 1.4826 × median absolute deviation. NaN without values. */
export function robustDeviation(values: ArrayLike<number>): number {
  const centre = median(values);
  return ofNormal * median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}
