import { autocorrelation } from './autocorrelation.ts';
import { varianceInflation } from './varianceInflation.ts';

/**
 * Up to so few values a correlation between neighbours is guesswork, from so many on it is believed; between, more and
 * more, lest one stride more or less change the interval at a stroke.
 */
const believed = { none: 4, full: 8 } as const;

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
  if (n <= believed.none) return n;
  const trust = Math.min(1, (n - believed.none) / (believed.full - believed.none));
  const inflation = varianceInflation(autocorrelation(Float64Array.from(values), 1)[1], mostInflation);
  return Math.max(4, n / inflation ** trust);
}
