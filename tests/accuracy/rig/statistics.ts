/** What is said about a set of errors. */
export interface Statistics {
  readonly n: number;
  readonly mean: number;
  readonly spread: number;
  /** Root mean square. */
  readonly rms: number;
  /** Median of the absolute values. */
  readonly medianAbsolute: number;
}

/** Mean, standard deviation, root mean square and median size of errors; NaN where there are none. */
export function statistics(errors: readonly number[]): Statistics {
  const n = errors.length;
  const mean = errors.reduce((sum, error) => sum + error, 0) / n;
  const spread = Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / Math.max(1, n - 1));
  const sizes = errors.map(Math.abs).sort((a, b) => a - b);
  const half = n >> 1;
  return {
    n,
    mean,
    spread,
    rms: Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / n),
    medianAbsolute: n % 2 === 1 ? sizes[half] : (sizes[half - 1] + sizes[half]) / 2,
  };
}
