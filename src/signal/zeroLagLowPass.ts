/**
 * Butterworth low-pass run forwards and backwards over evenly spaced samples: 4th order in all, without delay.
 *
 * Each of the two passes is of 2nd order with its cut-off raised by 1/(√2 − 1)^¼, so that both together let through
 * 1/√2 of the amplitude at `cutoffHz` (Winter, Biomechanics and Motor Control of Human Movement, 2.2.4.4).
 * The ends are padded by reflection through the end point, and each pass starts in its steady state.
 *
 * @param samples Finite values; not changed.
 * @param rateHz Samples per second.
 * @param cutoffHz At or above 0.45 × `rateHz` the samples come back as they are: there is nothing to take away.
 */
export function zeroLagLowPass(samples: Float64Array, rateHz: number, cutoffHz: number): Float64Array {
  const n = samples.length;
  if (n < 3 || !(cutoffHz > 0) || cutoffHz >= 0.45 * rateHz) return samples.slice();
  const passHz = Math.min(cutoffHz / (Math.SQRT2 - 1) ** 0.25, 0.49 * rateHz);
  const k = Math.tan((Math.PI * passHz) / rateHz);
  const gain = 1 / (1 + Math.SQRT2 * k + k * k);
  const b0 = k * k * gain;
  const a1 = 2 * (k * k - 1) * gain;
  const a2 = (1 - Math.SQRT2 * k + k * k) * gain;

  // Three periods of the cut-off are enough for the start to be forgotten; no more than there is to reflect.
  const padding = Math.min(n - 1, Math.ceil((3 * rateHz) / cutoffHz));
  const padded = new Float64Array(n + 2 * padding);
  for (let i = 0; i < padding; i++) {
    padded[i] = 2 * samples[0] - samples[padding - i];
    padded[padding + n + i] = 2 * samples[n - 1] - samples[n - 2 - i];
  }
  padded.set(samples, padding);

  const pass = (from: number, to: number, step: number): void => {
    const start = padded[from];
    let x1 = start;
    let x2 = start;
    let y1 = start;
    let y2 = start;
    for (let i = from; i !== to; i += step) {
      const x = padded[i];
      const y = b0 * (x + 2 * x1 + x2) - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      padded[i] = y;
    }
  };
  pass(0, padded.length, 1);
  pass(padded.length - 1, -1, -1);
  return padded.slice(padding, padding + n);
}
