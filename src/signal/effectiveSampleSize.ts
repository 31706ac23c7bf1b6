import { autocorrelation } from './autocorrelation.ts';
import { varianceInflation } from './varianceInflation.ts';

/** Below this many values a correlation between neighbours is guesswork. */
const fewest = 8;

/** A runner who changes through a film is no reason to know nothing of the film. */
const mostInflation = 4;

/**
 * How many independent values a series of strides is worth: neighbouring strides are alike, so the mean of them is less
 * sure than their number says. First-order autocorrelation, see `varianceInflation`; never less than a quarter of the
 * values, nor than four.
 *
 * @param values in order of time.
 */
export function effectiveSampleSize(values: readonly number[]): number {
  const n = values.length;
  if (n < fewest) return n;
  return Math.max(4, n / varianceInflation(autocorrelation(Float64Array.from(values), 1)[1], mostInflation));
}
