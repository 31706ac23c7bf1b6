/**
 * Pearson's correlation over the pairs in which both are known; NaN with fewer than three or where one does not vary.
 */
export function correlation(a: Float64Array, b: Float64Array): number {
  let n = 0;
  let meanA = 0;
  let meanB = 0;
  let squareA = 0;
  let squareB = 0;
  let product = 0;
  for (let i = 0; i < a.length; i++) {
    if (Number.isNaN(a[i]) || Number.isNaN(b[i])) continue;
    n++;
    const da = a[i] - meanA;
    const db = b[i] - meanB;
    meanA += da / n;
    meanB += db / n;
    squareA += da * (a[i] - meanA);
    squareB += db * (b[i] - meanB);
    product += da * (b[i] - meanB);
  }
  const scale = Math.sqrt(squareA * squareB);
  return n >= 3 && scale > 0 ? product / scale : Number.NaN;
}
