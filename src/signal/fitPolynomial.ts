/**
 * The polynomial that lies nearest to points by least squares.
 *
 * @param degree At most about four: the plain normal equations are solved.
 * @returns The polynomial as a function; null where the points don't tell it.
 */
export function fitPolynomial(
  points: readonly { readonly at: number; readonly value: number }[],
  degree: number,
): ((at: number) => number) | null {
  const n = degree + 1;
  if (points.length < n) return null;
  // About the middle, so that high powers stay apart.
  const middle = points.reduce((sum, { at }) => sum + at, 0) / points.length;
  const rows = Array.from({ length: n }, () => new Float64Array(n + 1));
  for (const { at, value } of points) {
    const powers = Array.from({ length: n }, (_, k) => (at - middle) ** k);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) rows[i][j] += powers[i] * powers[j];
      rows[i][n] += powers[i] * value;
    }
  }
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i][k]) > Math.abs(rows[best][k])) best = i;
    [rows[k], rows[best]] = [rows[best], rows[k]];
    if (!(Math.abs(rows[k][k]) > 1e-12)) return null;
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const share = rows[i][k] / rows[k][k];
      for (let j = k; j <= n; j++) rows[i][j] -= share * rows[k][j];
    }
  }
  const coefficients = rows.map((row, k) => row[n] / row[k]);
  return (at) => coefficients.reduceRight((sum, coefficient) => sum * (at - middle) + coefficient, 0);
}
