/**
 * Normalised autocorrelation at lags 0…`longest` samples: the correlation of the samples with themselves, shifted, over
 * the pairs in which both are known. NaN where fewer than 30 % of the known samples make a pair or nothing varies.
 *
 * @param samples Evenly spaced; NaN are left out. Take the trend away first: a trend looks like correlation.
 */
export function autocorrelation(samples: Float64Array, longest: number): Float64Array {
  const n = samples.length;
  const out = new Float64Array(Math.max(0, longest) + 1).fill(Number.NaN);
  let sum = 0;
  let count = 0;
  for (const value of samples) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  const centred = samples.map((value) => value - sum / count);
  for (let lag = 0; lag < out.length && lag < n; lag++) {
    let pairs = 0;
    let product = 0;
    let early = 0;
    let late = 0;
    for (let i = lag; i < n; i++) {
      const a = centred[i - lag];
      const b = centred[i];
      const ab = a * b;
      if (Number.isNaN(ab)) continue;
      pairs++;
      product += ab;
      early += a * a;
      late += b * b;
    }
    const scale = Math.sqrt(early * late);
    if (pairs >= 0.3 * count && pairs >= 3 && scale > 0) out[lag] = product / scale;
  }
  return out;
}
