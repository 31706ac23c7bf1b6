import { sampleCorrelation } from 'simple-statistics';

/** Below this many values a correlation between neighbours is guesswork. */
const fewest = 8;

/**
 * How many independent values a series of strides is worth: neighbouring strides are alike, so the mean of them is less sure than
 * their number says. First-order memory: n (1 − r) / (1 + r), with r the correlation of each value with the next, never more than n
 * and never less than a quarter of it: a runner who changes through a film is no reason to know nothing of the film.
 *
 * @param values in order of time.
 */
export function effectiveSampleSize(values: readonly number[]): number {
  const n = values.length;
  if (n < fewest) return n;
  const before = values.slice(0, -1);
  const after = values.slice(1);
  const r = sampleCorrelation(before, after);
  // A series that does not vary has no correlation.
  if (!Number.isFinite(r) || r <= 0) return n;
  return Math.max(n / 4, 4, (n * (1 - r)) / (1 + r));
}
