import { leastSquares } from './leastSquares.ts';

/** A linear fit that a few wild frames don't bend. */
export interface RobustFit {
  readonly coefficients: number[];
  /** What the fit leaves over in each frame; NaN where the frame is unknown. */
  readonly residuals: number[];
  /** Standard deviation of the residuals from their median size, blind to wild frames. */
  readonly spread: number;
}

const rounds = 6;
/**
 * Weighted least squares with Cauchy weights (2.4 spreads), so that frames in which a point sits on another leg hardly
 * count.
 *
 * @param basis one row of regressors per frame; a row with NaN is left out. @param values one per frame, NaN where
 * unknown.
 */
export function fitRobustly(basis: readonly (readonly number[])[], values: readonly number[]): RobustFit {
  const isKnown = values.map((value, i) => !Number.isNaN(value + basis[i][basis[i].length - 1]));
  let weights: number[] = isKnown.map((known) => (known ? 1 : 0));
  let coefficients: number[] = [];
  let residuals: number[] = [];
  let spread = 0;
  for (let round = 0; round < rounds; round += 1) {
    coefficients = leastSquares(basis, values, weights);
    residuals = values.map((value, i) =>
      isKnown[i] ? value - basis[i].reduce((sum, term, j) => sum + term * coefficients[j], 0) : Number.NaN,
    );
    const sizes = residuals
      .filter((_, i) => isKnown[i])
      .map(Math.abs)
      .sort((a, b) => a - b);
    spread = 1.4826 * sizes[sizes.length >> 1];
    weights = residuals.map((residual, i) => (isKnown[i] ? 1 / (1 + (residual / (2.4 * spread)) ** 2) : 0));
  }
  return { coefficients, residuals, spread };
}
