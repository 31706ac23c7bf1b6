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
 * Weight against large terms beyond the first, as a share of all frames: where no frame is left to fit, nothing wild
 * comes out.
 */
const ridge = 0.01;

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
    coefficients = weightedLeastSquares(basis, values, weights);
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

/** Normal equations by Gauss–Jordan elimination; few and well-conditioned regressors. */
function weightedLeastSquares(
  basis: readonly (readonly number[])[],
  values: readonly number[],
  weights: readonly number[],
): number[] {
  const size = basis[0].length;
  const rows = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  for (const [i, terms] of basis.entries()) {
    if (weights[i] === 0) continue;
    for (let a = 0; a < size; a += 1) {
      for (let b = 0; b < size; b += 1) rows[a][b] += weights[i] * terms[a] * terms[b];
      rows[a][size] += weights[i] * terms[a] * values[i];
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let a = 1; a < size; a += 1) rows[a][a] += ridge * total;
  for (let a = 0; a < size; a += 1) {
    let pivot = a;
    for (let b = a; b < size; b += 1) if (Math.abs(rows[b][a]) > Math.abs(rows[pivot][a])) pivot = b;
    [rows[a], rows[pivot]] = [rows[pivot], rows[a]];
    for (let b = 0; b < size; b += 1) {
      if (b === a) continue;
      const factor = rows[b][a] / rows[a][a];
      for (let c = a; c <= size; c += 1) rows[b][c] -= factor * rows[a][c];
    }
  }
  return rows.map((row, a) => row[size] / row[a]);
}
