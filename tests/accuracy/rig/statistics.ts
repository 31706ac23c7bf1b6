import { deviation, mean } from 'd3-array';
import { median } from '../../../src/signal/median.ts';

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
  return {
    n,
    mean: mean(errors) ?? Number.NaN,
    spread: deviation(errors) ?? 0,
    rms: Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / n),
    medianAbsolute: median(errors.map(Math.abs)),
  };
}
