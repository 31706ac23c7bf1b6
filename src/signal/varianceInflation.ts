/**
 * How many times larger the variance of a mean (or of a fitted slope) is when each error resembles the one before it
 * than when all are independent: (1 + r) / (1 − r) for a first-order autoregressive process.
 *
 * @param r correlation of each error with the next; NaN, of a series that does not vary, counts as 0, and so does a
 * negative one.
 * @param most A short series tells its correlation badly: more than this is not believed.
 */
export function varianceInflation(r: number, most: number): number {
  if (!(r > 0)) return 1;
  return r < 1 ? Math.min(most, (1 + r) / (1 - r)) : most;
}
