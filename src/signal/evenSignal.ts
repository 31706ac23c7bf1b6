import { bridgeGaps } from './bridgeGaps.ts';
import { cubicSpline } from './cubicSpline.ts';
import { rejectOutliers } from './rejectOutliers.ts';
import { rollingMedian } from './rollingMedian.ts';
import { zeroLagLowPass } from './zeroLagLowPass.ts';

/** A signal on an even grid of time; NaN where unknown. */
export interface EvenSignal {
  /** Time of the first sample, seconds. */
  readonly start: number;
  readonly rateHz: number;
  readonly samples: Float64Array;
}

/** Spikes narrower than this share of a step are noise; a foot can't be so quick. */
const medianWindow = 1 / 20;
const outlierWindow = 0.2;
const outlierFloor = 0.05;
/** The longest gap, in steps, that the frontmost foot can be drawn through. */
const longestGap = 0.25;
/** Samples per step on the even grid. */
const gridPerStep = 48;

/**
 * A leg signal cleaned on the step's own scale, so that slow motion looks like real time: spikes removed, short gaps
 * bridged, laid on an even grid, and low-passed at `cutoffHz` without lag.
 *
 * @param step The step's duration, seconds.
 * @param rateHz Of the grid; by default fine enough to read times off.
 */
export function evenSignal(
  times: Float64Array,
  values: Float64Array,
  step: number,
  cutoffHz: number,
  rateHz = Math.max(frameRateOf(times), gridPerStep / step),
): EvenSignal {
  const n = times.length;
  const frameRate = frameRateOf(times);
  const despiked = rollingMedian(values, Math.floor((medianWindow * step * frameRate) / 2));
  const clean = rejectOutliers(despiked, {
    reach: Math.max(1, Math.round((outlierWindow * step * frameRate) / 2)),
    deviations: 3.5,
    floor: outlierFloor,
  });
  const bridged = bridgeGaps(times, clean, Math.max(longestGap * step, 2.5 / frameRate));
  const start = times[0];
  const samples = new Float64Array(Math.floor((times[n - 1] - start) * rateHz + 1e-6) + 1).fill(Number.NaN);
  let from = 0;
  while (from < n) {
    if (Number.isNaN(bridged[from])) {
      from++;
      continue;
    }
    let to = from;
    while (to < n && !Number.isNaN(bridged[to])) to++;
    const spline = cubicSpline(times.subarray(from, to), bridged.subarray(from, to));
    const first = Math.ceil((times[from] - start) * rateHz - 1e-6);
    const last = Math.min(samples.length - 1, Math.floor((times[to - 1] - start) * rateHz + 1e-6));
    const stretch = Float64Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
      spline.value(start + (first + i) / rateHz),
    );
    samples.set(zeroLagLowPass(stretch, rateHz, cutoffHz), first);
    from = to;
  }
  return { start, rateHz, samples };
}

function frameRateOf(times: Float64Array): number {
  return (times.length - 1) / (times[times.length - 1] - times[0]);
}
