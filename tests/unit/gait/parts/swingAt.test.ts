import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Swing, swingAt } from '../../../../src/gait/parts/swingAt.ts';

const period = 0.36;

/** Frames of a film whose times are a phone's, with holes where the body was not found. */
const film = fc
  .record({
    frames: fc.integer({ min: 8, max: 120 }),
    rate: fc.constantFrom(24, 30, 60, 120),
    jitter: fc.double({ min: 0, max: 0.4, noNaN: true }),
    holes: fc.double({ min: 0, max: 0.7, noNaN: true }),
    seed: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 240, maxLength: 240 }),
  })
  .map(({ frames, rate, jitter, holes, seed }) => ({
    times: Float64Array.from({ length: frames }, (_, i) => (i + jitter * seed[i]) / rate),
    values: Float64Array.from({ length: frames }, (_, i) => (seed[i + 120] < holes ? Number.NaN : 3 * seed[239 - i])),
  }));

/** The textbook's way: the normal equations as a matrix, solved by elimination with the largest pivot. */
function plainly(times: Float64Array, values: Float64Array, at: number): Swing | null {
  const rows = Array.from({ length: 4 }, () => [0, 0, 0, 0, 0]);
  let known = 0;
  for (const [i, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    known++;
    const t = times[i] - at;
    const angle = (2 * Math.PI * t) / period;
    const terms = [1, t, Math.cos(angle), Math.sin(angle)];
    for (const [r, term] of terms.entries()) {
      for (const [c, other] of [...terms, value].entries()) rows[r][c] += term * other;
    }
  }
  if (known < 6 || known < 0.6 * times.length || times[times.length - 1] - times[0] < 0.8 * period) return null;
  for (let k = 0; k < 4; k++) {
    const rest = rows.slice(k);
    const pivot = rest.reduce((best, row) => (Math.abs(row[k]) > Math.abs(best[k]) ? row : best));
    if (Math.abs(pivot[k]) < 1e-9) return null;
    rows.splice(k, rest.length, pivot, ...rest.filter((row) => row !== pivot));
    for (const row of rows.filter((one) => one !== pivot)) {
      const share = row[k] / pivot[k];
      for (let c = k; c < 5; c++) row[c] -= share * pivot[c];
    }
  }
  const [cosine, sine] = [rows[2][4] / rows[2][2], rows[3][4] / rows[3][3]];
  return { phase: Math.atan2(-sine, cosine) / (2 * Math.PI), amplitude: Math.hypot(cosine, sine) };
}

describe('the swing at a moment', () => {
  it('is the one that was put in, whatever line it rides on', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.49, max: 0.49, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (phase, amplitude, slope) => {
          const times = Float64Array.from({ length: 60 }, (_, i) => i / 60);
          const at = times[30];
          const values = times.map(
            (time) => 7 + slope * time + amplitude * Math.cos(2 * Math.PI * ((time - at) / period + phase)),
          );
          const swing = swingAt(times, values, 0, times.length, at, period);
          expect(swing?.phase).toBeCloseTo(phase, 6);
          expect(swing?.amplitude).toBeCloseTo(amplitude, 6);
        },
      ),
    );
  });

  it('is to the last bit what the textbook’s equations give', () => {
    fc.assert(
      fc.property(film, ({ times, values }) => {
        const at = times[times.length >> 1];
        expect(swingAt(times, values, 0, times.length, at, period)).toEqual(plainly(times, values, at));
      }),
      { numRuns: 500 },
    );
  });
});
