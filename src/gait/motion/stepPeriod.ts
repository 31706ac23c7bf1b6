import { autocorrelation } from '../../signal/autocorrelation.ts';
import { findPeaks } from '../../signal/findPeaks.ts';

/** A step's duration and how surely it repeats. */
export interface StepPeriod {
  /** Seconds. */
  readonly seconds: number;
  /** Autocorrelation at that lag, −1..1. */
  readonly strength: number;
}

/**
 * Between two lags of nearly equal strength the shorter is the period and the longer its multiple: nearly in size and
 * in share.
 */
const multipleTolerance = 0.25;
const multipleShare = 0.7;
/**
 * At a true step the frontmost foot is where the other one was a step before: it can't be out of step with itself
 * there.
 */
const leastFront = 0;
/** Peaks weaker than this are chance. */
const leastStrength = 0.15;

/**
 * The step's period from two signals: `separation` (left minus right, repeats with the stride) and `front` (repeats
 * with the step). The better one wins; where left and right are exchanged often, that is `front`.
 *
 * @param separation Evenly spaced, NaN where unknown.
 * @param front Likewise.
 * @param rateHz Samples per second.
 * @param limits Shortest and longest step to look for, seconds.
 * @returns null where nothing repeats.
 */
export function stepPeriod(
  separation: Float64Array,
  front: Float64Array,
  rateHz: number,
  limits: { readonly shortest: number; readonly longest: number },
): StepPeriod | null {
  const ofFront = autocorrelation(front, Math.ceil(limits.longest * rateHz) + 1);
  const candidates = [
    // Where the model calls whichever leg is ahead by the same name, left minus right repeats with the step: halving it
    // would give half a step, at which the frontmost foot contradicts.
    ...repeats(autocorrelation(separation, Math.ceil(2 * limits.longest * rateHz) + 1), rateHz)
      .map(({ seconds, strength }) => ({ seconds: seconds / 2, strength }))
      .filter(({ seconds }) => !((ofFront[Math.round(seconds * rateHz)] ?? Number.NaN) < leastFront)),
    ...repeats(ofFront, rateHz),
  ].filter(({ seconds }) => seconds >= limits.shortest && seconds <= limits.longest);
  const best = candidates.reduce<StepPeriod | null>(
    (top, found) => (top === null || found.strength > top.strength ? found : top),
    null,
  );
  if (best === null) return null;
  const least = Math.max(best.strength - multipleTolerance, multipleShare * best.strength);
  const near = candidates.filter((found) => found.strength >= least);
  const shortest = Math.min(...near.map((found) => found.seconds));
  // Of those that mean the same period, the strongest is the sharpest.
  return near
    .filter((found) => found.seconds < 1.15 * shortest)
    .reduce((top, found) => (found.strength > top.strength ? found : top));
}

function repeats(correlation: Float64Array, rateHz: number): StepPeriod[] {
  return findPeaks(correlation, { prominence: 0.1, spacing: 1 })
    .map((peak) => ({ seconds: peak.position / rateHz, strength: peak.value }))
    .filter(({ strength }) => strength >= leastStrength);
}
