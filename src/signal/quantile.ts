import { quantile as quantileOfKnown } from 'd3-array';

/**
 * The quantile of the finite values, linearly between neighbours (Hyndman & Fan, type 7); NaN when there are none.
 *
 * @param share 0..1; 0.5 is the median.
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  return quantileOfKnown(Float64Array.from(values).filter(Number.isFinite), share) ?? Number.NaN;
}
