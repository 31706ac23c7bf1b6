/**
 * The median of `values[from … to − 1]` without its NaN, for short windows: sorted by insertion into `buffer`, nothing
 * allocated.
 *
 * @param buffer At least `to − from` long; overwritten.
 * @returns NaN when nothing is known in the window.
 */
export function windowMedian(values: Float64Array, from: number, to: number, buffer: Float64Array): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const value = values[i];
    if (Number.isNaN(value)) continue;
    let j = count++;
    while (j > 0 && buffer[j - 1] > value) {
      buffer[j] = buffer[j - 1];
      j--;
    }
    buffer[j] = value;
  }
  if (count === 0) return Number.NaN;
  const middle = count >> 1;
  return count % 2 === 1 ? buffer[middle] : (buffer[middle - 1] + buffer[middle]) / 2;
}
