import { autocorrelation } from '../signal/autocorrelation.ts';
import { bridgeGaps } from '../signal/bridgeGaps.ts';
import { evenSignal } from '../signal/evenSignal.ts';
import { findPeaks } from '../signal/findPeaks.ts';
import { median } from '../signal/median.ts';
import { quantile } from '../signal/quantile.ts';
import type { TrunkPath } from '../track/trunkPath.ts';

/** A part of the film, played seconds. */
export interface FilmPart {
  readonly from: number;
  readonly to: number;
}

/** The trunk's period is read in windows this long, this far apart, played seconds: a step slowed fourfold fits in two and a half times. */
const windowSeconds = 4;
const hopSeconds = 0.5;
/** Steps, played seconds: 300 steps/min in real time … 100 steps/min slowed fourfold. Slower still is left unread, hence not steady. */
const shortest = 0.2;
const longest = 2.4;
/** A window in which the trunk repeats less than this is on the way from one speed to another, or nobody runs. */
const leastStrength = 0.5;
/** Of two periods nearly as strong the shorter is the step and the longer its multiple. */
const multipleShare = 0.75;
/** Windows whose periods are within this factor of each other belong together: within a run people change by a few hundredths. */
const sameFactor = 1.15;
/**
 * Nobody changes the step this much while running: the film was slowed. Runners go from 145 to 195 steps/min at most, a factor of 1.35;
 * from walking to running it is 1.3 to 1.6, but then the bounce changes as well.
 */
const leastFactor = 1.6;
/** The film's speed leaves the bounce's height as it is; another gait does not. */
const mostBounceFactor = 1.6;
/** A part this long, in windows, and no shorter is a part of its own. */
const leastWindows = 2;
/**
 * A part with fewer steps measures nothing (six strides are asked for), and in a film of many short parts, cuts and holds on the rails,
 * the one with the most may be one misread: then the film is left whole, and is asked about as slow motion.
 */
const leastSteps = 12;
/** Of the trunk's height, per second: quicker is trembling. */
const cutoffHz = 6;
const gridHz = 60;

interface Window {
  readonly centre: number;
  readonly period: number;
  /** 5–95 % range of the height, trunk lengths. */
  readonly range: number;
}

/**
 * The part of a film with a ramp (normal → slow → normal) that plays at one speed and holds the most steps.
 *
 * While nobody is on the ground free fall sets the pace, so a trunk that bounces as high as before, in a step longer by more than any
 * runner can change it, shows that the film's speed has changed. Blind to legs and to the view.
 *
 * @returns null where the whole film plays at one speed, as far as can be told: all of it may be used.
 */
export function steadyPart(times: Float64Array, trunk: TrunkPath): FilmPart | null {
  const parts = partsOf(windowsOf(times, trunk));
  if (parts.length < 2) return null;
  const periods = parts.map((part) => median(part.map(({ period }) => period)));
  const ranges = parts.map((part) => median(part.map(({ range }) => range)));
  const isRamp = parts.some((_, i) =>
    parts.some(
      (__, j) =>
        periods[j]! / periods[i]! >= leastFactor &&
        Math.max(ranges[i]! / ranges[j]!, ranges[j]! / ranges[i]!) <= mostBounceFactor,
    ),
  );
  if (!isRamp) return null;
  const spans = parts.map((part) => ({ from: part[0]!.centre, to: part.at(-1)!.centre }));
  // The film's own ends are no ramps.
  const start = times[0]!;
  const end = times.at(-1)!;
  const reach = windowSeconds / 2 + hopSeconds;
  // A window goes on showing the old period until up to half of it is past the change: that much may not be steady, less half a hop.
  const inward = (3 * windowSeconds) / 8;
  const steadyOnes = spans.map(({ from, to }) => ({
    from: from - start <= reach ? start : from + inward,
    to: end - to <= reach ? end : to - inward,
  }));
  const steps = steadyOnes.map(({ from, to }, i) => (to - from) / periods[i]!);
  const most = Math.max(...steps);
  return most >= leastSteps ? steadyOnes[steps.indexOf(most)]! : null;
}

function windowsOf(times: Float64Array, trunk: TrunkPath): Window[] {
  if (times.length < 4 || times.at(-1)! - times[0]! <= windowSeconds) return [];
  const height = trunk.hipY.map((hip, i) => -(hip + trunk.shoulderY[i]!) / 2 / trunk.length[i]!);
  const { samples, start } = evenSignal(times, bridgeGaps(times, height, 0.25), shortest, cutoffHz, gridHz);
  // The speed rather than the height: it forgets drift, whatever the step.
  const speed = samples.map((_, i) => (samples[i + 1] ?? Number.NaN) - (samples[i - 1] ?? Number.NaN));
  const length = Math.round(windowSeconds * gridHz);
  const windows: Window[] = [];
  for (let from = 0; from + length <= samples.length; from += hopSeconds * gridHz) {
    const period = periodOf(speed.subarray(from, from + length));
    if (period === null) continue;
    const part = samples.subarray(from, from + length);
    windows.push({
      centre: start + (from + length / 2) / gridHz,
      period,
      range: quantile(part, 0.95) - quantile(part, 0.05),
    });
  }
  return windows;
}

function periodOf(speed: Float64Array): number | null {
  const found = findPeaks(autocorrelation(speed, Math.ceil(longest * gridHz) + 1), { prominence: 0.1, spacing: 1 })
    .map((peak) => ({ seconds: peak.position / gridHz, strength: peak.value }))
    .filter(({ seconds }) => seconds >= shortest && seconds <= longest);
  const strongest = Math.max(...found.map(({ strength }) => strength));
  if (!(strongest >= leastStrength)) return null;
  return found.find(({ strength }) => strength >= multipleShare * strongest)!.seconds;
}

/** Windows that follow each other with the same period. */
function partsOf(windows: readonly Window[]): Window[][] {
  const parts: Window[][] = [];
  for (const window of windows) {
    const part = parts.at(-1);
    const usual = part ? median(part.map(({ period }) => period)) : Number.NaN;
    const factor = Math.max(window.period / usual, usual / window.period);
    const isNext = part && window.centre - part.at(-1)!.centre < 2.5 * hopSeconds;
    if (isNext && factor <= sameFactor) part.push(window);
    else parts.push([window]);
  }
  return parts.filter((part) => part.length >= leastWindows);
}
