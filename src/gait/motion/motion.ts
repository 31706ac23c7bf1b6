import { bandPass } from '../../signal/bandPass.ts';
import { bridgeGaps } from '../../signal/bridgeGaps.ts';
import { evenSignal } from '../../signal/evenSignal.ts';
import { quantile } from '../../signal/quantile.ts';
import type { FrontalFeet } from './frontalFeet.ts';
import { type StepPeriod, stepPeriod } from './stepPeriod.ts';

/** How legs and trunk move, in the terms that the view allows. */
export interface Motion {
  readonly period: StepPeriod | null;
  /** Whether trunk and legs, each for itself, repeat surely and at the same step. */
  readonly isSupportedByTrunk: boolean;
  /**
   * Distance of the feet along the run; from front or rear −|how one leg stands and the other swings|, which goes with
   * it.
   */
  readonly feetApart: Float64Array;
  /**
   * How far the feet change places in a stride, trunk lengths, without what is quicker than steps; 0 without a period.
   */
  readonly feetRange: number;
  /**
   * How far both feet get behind the hips, and ahead of them, trunk lengths, 5 and 95 %: of the two feet the one that
   * gets less far. null from front or rear.
   */
  readonly feetReach: { readonly behind: number; readonly ahead: number } | null;
  /** What stands in its place from front or rear; null from the side, and without a period. */
  readonly frontalFeet: FrontalFeet | null;
}

/**
 * Steps to look for, seconds: 215 steps/min played twice as fast … 160 slowed sixteenfold, and neither yet known.
 */
const stepLimits = { shortest: 0.14, longest: 6 };
/** The period is read off a correlation between its samples: no finer grid is needed, and long films stay quick. */
const periodGridHz = 60;
/** Legs that repeat less than this are exchanged or lost too often to tell the step; the trunk is asked instead. */
export const sureStrength = 0.35;
/** A trunk that repeats at least this surely can be trusted with the step by itself. */
export const sureTrunkStrength = 0.8;
/** Beyond their 10–90 % range by more than this share of it feet are not swinging. */
const swingSlack = 0.3;
/**
 * Legs and trunk within this share of the same step, or of half the legs' (from front or rear their stride may pass for
 * their step).
 */
const mostApart = 0.05;

/**
 * The step's period as the legs tell it.
 *
 * @param separation Left less right, which repeats with the stride.
 * @param front What repeats with the step (see `stepPeriod`).
 */
export function legsPeriod(
  times: Float64Array,
  separation: Float64Array,
  front: Float64Array,
  frameRate: number,
): StepPeriod | null {
  // Before the step is known, the quickest one is assumed: nothing is smoothed away.
  const even = (values: Float64Array) =>
    evenSignal(times, withinSwing(values), stepLimits.shortest, 0.45 * frameRate, periodGridHz);
  const signal = even(separation);
  return stepPeriod(signal.samples, even(front).samples, signal.rateHz, stepLimits);
}

/**
 * The values held to somewhat more than what they usually swing through: a correlation would take a single part in
 * which the legs are drawn elsewhere for all of the film.
 */
function withinSwing(values: Float64Array): Float64Array {
  const [low, high] = [quantile(values, 0.1), quantile(values, 0.9)];
  const slack = swingSlack * (high - low);
  return values.map((value) => Math.max(low - slack, Math.min(high + slack, value)));
}

/** Whether legs and trunk both repeat surely, and at the same step. */
export function isSupportedByTrunk(ofLegs: StepPeriod | null, ofTrunk: StepPeriod | null): boolean {
  if (!ofLegs || !ofTrunk) return false;
  if (ofLegs.strength < sureStrength || ofTrunk.strength < sureTrunkStrength) return false;
  const steps = ofLegs.seconds / ofTrunk.seconds;
  return Math.min(Math.abs(steps - 1), Math.abs(steps / 2 - 1)) <= mostApart;
}

/** 5–95 % range of a signal that goes with the stride; single wild frames and trembling are smoothed away first. */
export function steadyRange(times: Float64Array, values: Float64Array, period: StepPeriod | null): number {
  if (period === null) return 0;
  const step = period.seconds;
  const swing = bandPass(times, bridgeGaps(times, values, 0.5 * step), 0.15 / step, 1 / step);
  return quantile(swing, 0.95) - quantile(swing, 0.05);
}
