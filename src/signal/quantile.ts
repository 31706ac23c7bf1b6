/** Up to so many values insertion is the quickest way to sort. */
const few = 40;

/**
 * The quantile of the finite values, linearly between neighbours (Hyndman & Fan, type 7); NaN when there are none.
 *
 * An analysis asks for tens of thousands of medians of a dozen values each, so it is written without a list in between.
 *
 * @param share 0..1; 0.5 is the median.
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  const { length } = values;
  const known = new Float64Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const value = values[i];
    if (Number.isFinite(value)) known[count++] = value;
  }
  if (count === 0) return Number.NaN;
  const sorted = known.subarray(0, count);
  if (count <= few) insertionSort(sorted);
  else sorted.sort();
  const at = Math.min(1, Math.max(0, share)) * (count - 1);
  const below = Math.floor(at);
  if (below + 1 >= count) return sorted[count - 1];
  return sorted[below] + (sorted[below + 1] - sorted[below]) * (at - below);
}

function insertionSort(values: Float64Array): void {
  for (let i = 1; i < values.length; i++) {
    const value = values[i];
    let j = i;
    while (j > 0 && values[j - 1] > value) {
      values[j] = values[j - 1];
      j--;
    }
    values[j] = value;
  }
}
