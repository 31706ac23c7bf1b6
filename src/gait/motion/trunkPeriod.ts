import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { autocorrelation } from '../../signal/autocorrelation.ts';
import { bridgeGaps } from '../../signal/bridgeGaps.ts';
import { evenSignal } from '../../signal/evenSignal.ts';
import { findPeaks } from '../../signal/findPeaks.ts';
import { smooth } from '../../signal/smooth.ts';
import type { StepPeriod } from './stepPeriod.ts';

/** The sample rate of the correlation; a period is read off between its samples. */
const gridHz = 120;
/** Slower than this the trunk's height changes by perspective and drift, not by steps, Hz. */
const driftHz = 0.8;
/** Steps of people in real time, or played twice as fast, seconds: 430 … 85 steps/min. */
const shortest = 0.14;
const longest = 0.7;

/** Seconds over which the trunk’s height is bridged: two frames lost in a row at 25 a second. */
const longestGapSeconds = 0.13;

/** Of two periods nearly as strong the shorter is the step and the longer its multiple. */
const multipleShare = 0.75;
/** How much slower than real a film plays whose steps are longer: with the longest step, from half to eightfold. */
const slower = [4, 8];
/** In fewer of them a longer step is where the film ends, not what repeats in it. */
const leastSlowSteps = 3;

/**
 * The step's period from the trunk's oscillation alone: the witness that is left in a short film in which the legs are
 * exchanged in many frames. It repeats with every step, whatever the legs are called.
 *
 * @returns null where the trunk's height does not repeat at a step of real time.
 */
export function trunkPeriod(times: Float64Array, trunk: TrunkPath): StepPeriod | null {
  // Where every second frame shows an earlier picture, the trunk is known in single frames only.
  const height = bridgeGaps(
    times,
    trunk.hipY.map((hip, i) => (hip + trunk.shoulderY[i]) / 2),
    longestGapSeconds,
  );
  const drift = smooth(times, height, driftHz);
  const oscillation = height.map((value, i) => value - drift[i]);
  const signal = evenSignal(times, oscillation, shortest, 0.45 * gridHz, gridHz);
  const found = findPeaks(autocorrelation(signal.samples, Math.ceil(longest * gridHz) + 1), {
    prominence: 0.1,
    spacing: 1,
  })
    .map((peak) => ({ seconds: peak.position / gridHz, strength: peak.value }))
    .filter(({ seconds }) => seconds >= shortest && seconds <= longest);
  const strongest = Math.max(...found.map(({ strength }) => strength));
  // Two steps repeat as well as one does.
  return found.find(({ strength }) => strength >= multipleShare * strongest) ?? null;
}

/**
 * The same of a film in slow motion, whose steps are longer than real ones: asked of ever slower films, since what
 * repeats with one step repeats with two as well. The legs don't do instead where they can hardly be told apart, as from
 * behind: there their stride passes for a step, and a slowed run for a walk.
 *
 * @param least How surely it has to repeat, else null.
 */
export function slowTrunkPeriod(times: Float64Array, trunk: TrunkPath, least: number): StepPeriod | null {
  const lasts = times[times.length - 1] - times[0];
  for (const factor of slower) {
    const found = trunkPeriod(
      times.map((time) => time / factor),
      trunk,
    );
    const seconds = factor * (found?.seconds ?? Number.NaN);
    if (found && found.strength >= least && lasts >= leastSlowSteps * seconds) return { ...found, seconds };
  }
  return null;
}
