import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { autocorrelation } from '../../signal/autocorrelation.ts';
import { bridgeGaps } from '../../signal/bridgeGaps.ts';
import { evenSignal } from '../../signal/evenSignal.ts';
import { findPeaks } from '../../signal/findPeaks.ts';

/** The windows in which the trunk's oscillation is read begin this far apart, seconds. */
export const oscillationHopSeconds = 0.5;

/** A few seconds of the film in which the trunk goes up and down at one pace. */
export interface OscillationWindow {
  /** Seconds. */
  readonly centre: number;
  /** A step's duration, seconds. */
  readonly step: number;
  /** From the lowest to the highest of what goes up and down with the step, trunk lengths. */
  readonly height: number;
}

/** Windows are this long, seconds: a step slowed fourfold fits in two and a half times. */
const windowSeconds = 4;
/** Steps, seconds: 215 steps/min played twice as fast … 100 slowed fourfold. Slower still is left unread. */
const shortest = 0.14;
const longest = 2.4;
/**
 * A window in which the trunk repeats less than this is on the way from one pace to another, or nobody walks or runs.
 */
const leastStrength = 0.5;
/** Of the trunk's height, per second: quicker is trembling. */
const cutoffHz = 6;
const gridHz = 60;

/**
 * The windows of a film in which the trunk repeats, blind to legs and to the view; none where the film is shorter than
 * one.
 */
export function oscillationWindows(times: Float64Array, trunk: TrunkPath): OscillationWindow[] {
  if (times.length < 4 || times[times.length - 1] - times[0] <= windowSeconds) return [];
  const height = trunk.hipY.map((hip, i) => -(hip + trunk.shoulderY[i]) / 2 / trunk.length[i]);
  const { samples, start } = evenSignal(times, bridgeGaps(times, height, 0.25), shortest, cutoffHz, gridHz);
  // The speed rather than the height: it forgets drift, whatever the step.
  const speed = samples.map((_, i) => (samples[i + 1] ?? Number.NaN) - (samples[i - 1] ?? Number.NaN));
  const length = Math.round(windowSeconds * gridHz);
  const windows: OscillationWindow[] = [];
  for (let from = 0; from + length <= samples.length; from += oscillationHopSeconds * gridHz) {
    const swing = stepOf(speed.subarray(from, from + length));
    if (swing) windows.push({ centre: start + (from + length / 2) / gridHz, ...swing });
  }
  return windows;
}

/** The period that repeats and holds most of the oscillation, with its height; null where nothing repeats. */
function stepOf(speed: Float64Array): Pick<OscillationWindow, 'step' | 'height'> | null {
  const repeats = findPeaks(autocorrelation(speed, Math.ceil(longest * gridHz) + 1), { prominence: 0.1, spacing: 1 })
    .map((peak) => ({ step: peak.position / gridHz, strength: peak.value }))
    .filter(({ step, strength }) => step >= shortest && step <= longest && strength >= leastStrength);
  // A stride repeats better than a step, and four steps no worse, but it is with every step that the trunk goes up and
  // down.
  const swings = repeats.map(({ step }) => ({ step, ...swingAt(speed, step) })).sort((a, b) => b.share - a.share);
  const most = swings[0];
  return most ? { step: most.step, height: most.height } : null;
}

/** What goes up and down at this period: its share of the signal, 0..1, and its height from lowest to highest. */
function swingAt(speed: Float64Array, step: number): { readonly share: number; readonly height: number } {
  const perSample = (2 * Math.PI) / (step * gridHz);
  let [cosine, sine, square, count] = [0, 0, 0, 0];
  for (const [i, value] of speed.entries()) {
    if (Number.isNaN(value)) continue;
    cosine += value * Math.cos(perSample * i);
    sine += value * Math.sin(perSample * i);
    square += value * value;
    count++;
  }
  const amplitude = (2 * Math.hypot(cosine, sine)) / count;
  // The difference over two samples of a swing of height h is h·sin ω.
  return { share: (count * amplitude * amplitude) / 2 / square, height: amplitude / Math.sin(perSample) };
}
