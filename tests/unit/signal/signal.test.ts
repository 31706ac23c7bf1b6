import { quantile as quantileOfLibrary } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { autocorrelation } from '../../../src/signal/autocorrelation.ts';
import { bridgeGaps } from '../../../src/signal/bridgeGaps.ts';
import { correlation } from '../../../src/signal/correlation.ts';
import { cubicSpline } from '../../../src/signal/cubicSpline.ts';
import { findPeaks } from '../../../src/signal/findPeaks.ts';
import { quantile } from '../../../src/signal/quantile.ts';
import { rejectOutliers } from '../../../src/signal/rejectOutliers.ts';
import { smooth } from '../../../src/signal/smooth.ts';
import { windowMedian } from '../../../src/signal/windowMedian.ts';
import { zeroLagLowPass } from '../../../src/signal/zeroLagLowPass.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';

const even = (count: number, rateHz: number) => Float64Array.from({ length: count }, (_, i) => i / rateHz);

/** Amplitude that a Butterworth low-pass of 2nd order, run both ways, leaves of a sine; from the bilinear transform. */
function butterworthGain(hz: number, cutoffHz: number, rateHz: number): number {
  const warp = (f: number) => Math.tan((Math.PI * f) / rateHz);
  return 1 / (1 + (warp(hz) / warp(cutoffHz / (Math.SQRT2 - 1) ** 0.25)) ** 4);
}

describe('the zero-lag Butterworth low-pass', () => {
  test('answers an impulse as SciPy 1.17 does (butter(2, 9 Hz / 0.8022) and filtfilt at 60 Hz)', () => {
    const impulse = new Float64Array(401);
    impulse[200] = 1;
    const answer = zeroLagLowPass(impulse, 60, 9);
    const scipy = [
      0.383282505, 0.275346692, 0.082469319, -0.019422388, -0.026416847, -0.008247334, 0.001706894, 0.002531894,
      0.000822985,
    ];
    for (const [i, value] of scipy.entries()) {
      expect(answer[200 + i]).toBeCloseTo(value, 7);
      expect(answer[200 - i]).toBeCloseTo(value, 7);
    }
  });

  test.each([1, 3, 6, 9, 12, 20])('leaves a %i-Hz sine in place and its amplitude as the formula says', (hz) => {
    const times = even(600, 60);
    const sine = times.map((t) => Math.sin(2 * Math.PI * hz * t));
    const filtered = zeroLagLowPass(sine, 60, 9);
    const gain = butterworthGain(hz, 9, 60);
    for (let i = 120; i < 480; i++) expect(filtered[i]).toBeCloseTo(gain * sine[i], 4);
  });

  test('keeps 1/√2 at its cut-off, so that both passes together are what was asked for', () => {
    const sine = even(3000, 600).map((t) => Math.sin(2 * Math.PI * 9 * t));
    const filtered = zeroLagLowPass(sine, 600, 9);
    for (let i = 600; i < 2400; i++) expect(filtered[i]).toBeCloseTo(Math.SQRT1_2 * sine[i], 3);
  });

  test('keeps a straight line to its very ends', () => {
    const line = even(50, 30).map((t) => 3 - 7 * t);
    const filtered = zeroLagLowPass(line, 30, 6);
    for (const [i, value] of filtered.entries()) expect(value).toBeCloseTo(line[i], 6);
  });

  test('returns samples as they are when the cut-off is beyond what they can hold', () => {
    const samples = Float64Array.of(1, 5, -2, 4);
    expect(zeroLagLowPass(samples, 30, 14)).toEqual(samples);
  });
});

describe('the cubic spline', () => {
  test("passes through uneven samples as SciPy's CubicSpline does, slopes included", () => {
    const spline = cubicSpline(
      Float64Array.of(0, 0.1, 0.25, 0.3, 0.6, 0.65, 1),
      Float64Array.of(0, 1, 0.5, -0.4, 0.3, 1.2, -1),
    );
    const at = [0.05, 0.2, 0.28, 0.45, 0.63, 0.9];
    const values = [0.572047358, 1.055905284, -0.037102166, -1.321762213, 0.83042588, 2.700573555];
    const slopes = [10.306429877, -6.612859754, -18.779790163, 3.532750919, 18.283900267, -19.537243766];
    for (const [i, t] of at.entries()) {
      expect(spline.value(t)).toBeCloseTo(values[i], 7);
      expect(spline.slope(t)).toBeCloseTo(slopes[i], 6);
    }
  });

  test.each([1, 2, 3])('gives the polynomial through %i samples back', (count) => {
    const times = Float64Array.of(0, 0.5, 2).slice(0, count);
    const truth = [() => 4, (t: number) => 4 - t, (t: number) => 4 - t + 0.5 * t * t][count - 1];
    const spline = cubicSpline(times, times.map(truth));
    const end = times.at(-1)!;
    for (const share of [0, 0.3, 0.77, 1]) expect(spline.value(share * end)).toBeCloseTo(truth(share * end), 10);
  });

  test('may be asked in any order', () => {
    const times = even(20, 10);
    const spline = cubicSpline(
      times,
      times.map((t) => t * t * t),
    );
    for (const t of [1.9, 0.05, 1.2, 0.61, 1.85, 0]) expect(spline.value(t)).toBeCloseTo(t * t * t, 9);
  });
});

describe('bridging gaps', () => {
  const times = even(60, 30);
  const curve = times.map((t) => Math.sin(5 * t));

  test('fills a gap of 0.1 s with the curve it was cut from, and leaves a longer one open', () => {
    const cut = curve.map((value, i) => ((i > 10 && i < 13) || (i > 30 && i < 37) ? Number.NaN : value));
    const bridged = bridgeGaps(times, cut, 0.1);
    for (const i of [11, 12]) expect(bridged[i]).toBeCloseTo(curve[i], 3);
    for (let i = 31; i < 37; i++) expect(bridged[i]).toBeNaN();
  });

  test('never guesses beyond the first and the last known sample', () => {
    const cut = curve.map((value, i) => (i < 2 || i > 57 ? Number.NaN : value));
    const bridged = bridgeGaps(times, cut, 0.5);
    expect(bridged[1]).toBeNaN();
    expect(bridged[58]).toBeNaN();
  });
});

describe('rejecting outliers', () => {
  test('takes out a jump and nothing of the running curve beside it', () => {
    const curve = even(60, 30).map((t) => Math.sin(9 * t));
    const jumped = curve.map((value, i) => (i === 25 ? value + 2 : value));
    const kept = rejectOutliers(jumped, { reach: 3, deviations: 3.5, floor: 0.05 });
    expect([...kept.keys()].filter((i) => Number.isNaN(kept[i]))).toEqual([25]);
  });

  test('does not judge what is nearer than the floor, however still the rest', () => {
    const still = Float64Array.from({ length: 20 }, (_, i) => (i === 9 ? 0.04 : 0));
    expect(rejectOutliers(still, { reach: 3, deviations: 3.5, floor: 0.05 })).toEqual(still);
  });

  test('finds the median of a short window whatever the order and the gaps', () => {
    const values = Float64Array.of(5, Number.NaN, -1, 3, 9, Number.NaN);
    const buffer = new Float64Array(6);
    expect(windowMedian(values, 0, 6, buffer)).toBe(4);
    expect(windowMedian(values, 0, 4, buffer)).toBe(3);
    expect(windowMedian(values, 1, 2, buffer)).toBeNaN();
  });
});

describe('smoothing samples at uneven times', () => {
  test('leaves a 2-Hz sine where it is, with the gain of the formula, although every fifth frame is missing', () => {
    const times = even(300, 60).filter((_, i) => i % 5 !== 3);
    const sine = times.map((t) => Math.sin(2 * Math.PI * 2 * t));
    const filtered = smooth(times, sine, 6);
    const gain = butterworthGain(2, 6, 1e4);
    for (let i = 50; i < 190; i++) expect(filtered[i]).toBeCloseTo(gain * sine[i], 2);
  });

  test('lets nothing leak across an open gap', () => {
    const times = even(40, 30);
    const values = times.map((_, i) => (i < 18 ? 1 : i < 22 ? Number.NaN : 100));
    const filtered = smooth(times, values, 4);
    for (let i = 0; i < 40; i++) {
      if (i >= 18 && i < 22) expect(filtered[i]).toBeNaN();
      else expect(filtered[i]).toBeCloseTo(i < 18 ? 1 : 100, 9);
    }
  });
});

describe('peaks and periods', () => {
  const times = even(200, 100);

  test('a peak is found between samples', () => {
    const hump = times.map((t) => -((t - 0.7031) ** 2));
    const [peak] = findPeaks(hump, { prominence: 0.01, spacing: 1 });
    expect(peak!.position / 100).toBeCloseTo(0.7031, 6);
  });

  test('a ripple on a hill is no peak, and its prominence says by how much', () => {
    const hill = times.map((t) => Math.sin(Math.PI * t) + 0.05 * Math.sin(40 * Math.PI * t));
    expect(findPeaks(hill, { prominence: 0.5, spacing: 1 })).toHaveLength(1);
    expect(findPeaks(hill, { prominence: 0.001, spacing: 1 }).length).toBeGreaterThan(10);
  });

  test('a peak at the start of a film counts by its far side only when the signal is cut out of a longer one', () => {
    const cut = times.map((t) => (1 + t / 10) * Math.cos(2 * Math.PI * (t - 0.04)));
    const starts = (isCutOut: boolean) =>
      findPeaks(cut, { prominence: 1, spacing: 10, isCutOut }).filter(({ position }) => position < 10).length;
    expect(starts(false)).toBe(0);
    expect(starts(true)).toBe(1);
  });

  test('autocorrelation peaks at the period, gaps or not', () => {
    const wave = times.map((t, i) => (i % 17 === 0 ? Number.NaN : Math.sin((2 * Math.PI * t) / 0.37)));
    const [first] = findPeaks(autocorrelation(wave, 100), { prominence: 0.5, spacing: 1 });
    expect(first!.position / 100).toBeCloseTo(0.37, 2);
    expect(first!.value).toBeGreaterThan(0.97);
  });

  test('correlation is ±1 for lines, blind to scale, and unknown where nothing varies', () => {
    expect(
      correlation(
        times,
        times.map((t) => 3 * t - 1),
      ),
    ).toBeCloseTo(1, 12);
    expect(
      correlation(
        times,
        times.map((t) => -t),
      ),
    ).toBeCloseTo(-1, 12);
    expect(
      correlation(
        times,
        times.map(() => 2),
      ),
    ).toBeNaN();
  });

  test('quantiles leave out what is unknown', () => {
    expect(quantile([4, Number.NaN, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([Number.NaN], 0.5)).toBeNaN();
    expect(quantile([3, Number.POSITIVE_INFINITY, 1, Number.NEGATIVE_INFINITY], 1)).toBe(3);
    expect(quantile([], 0.5)).toBeNaN();
  });

  test('quantiles are those of a library, for few values and for many', () => {
    const random = seededRandom(5);
    for (const count of [1, 2, 3, 7, 40, 41, 300]) {
      const values = Array.from({ length: count }, () => Math.round(20 * random.even()) / 4 - 2);
      for (const share of [0, 0.05, 0.25, 0.5, 0.9, 1]) {
        expect(quantile(values, share), `${count} at ${share}`).toBe(quantileOfLibrary(values, share));
      }
    }
  });
});
