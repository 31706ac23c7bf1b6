/** Weight against large terms beyond the first, as a share of all frames: where no frame is left to fit, nothing wild comes out. */
const ridge = 0.01;

/**
 * Weighted least squares by the normal equations and Gauss–Jordan elimination; few and well-conditioned regressors.
 *
 * @param basis one row of regressors per value. @param weights left out: all the same.
 */
export function leastSquares(
  basis: readonly (readonly number[])[],
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
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
