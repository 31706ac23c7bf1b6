/**
 * The quantile of the finite values, linearly between neighbours (Hyndman & Fan, type 7); NaN when there are none.
 *
 * @param share 0..1; 0.5 is the median.
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  const finite = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) finite[count++] = values[i]!;
  if (count === 0) return Number.NaN;
  const sorted = finite.subarray(0, count).sort();
  const position = share * (count - 1);
  const below = Math.floor(position);
  const above = Math.min(count - 1, below + 1);
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}
