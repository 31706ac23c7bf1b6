import { autocorrelation } from '../signal/autocorrelation.ts';
import { findPeaks } from '../signal/findPeaks.ts';

/** A step's duration and how surely it repeats. */
export interface StepPeriod {
  /** Played seconds. */
  readonly seconds: number;
  /** Autocorrelation at that lag, −1..1. */
  readonly strength: number;
}

/** Between two lags of nearly equal strength the shorter is the period and the longer its multiple. */
const multipleTolerance = 0.25;
/** Peaks weaker than this are chance. */
const leastStrength = 0.15;

/**
 * The step's period from two signals: `separation` (left minus right, repeats with the stride) and `front` (repeats with the step).
 * The better one wins; where left and right are exchanged often, that is `front`.
 *
 * @param separation Evenly spaced, NaN where unknown.
 * @param front Likewise.
 * @param rateHz Samples per played second.
 * @param limits Shortest and longest step to look for, played seconds.
 * @returns null where nothing repeats.
 */
export function stepPeriod(
  separation: Float64Array,
  front: Float64Array,
  rateHz: number,
  limits: { readonly shortest: number; readonly longest: number },
): StepPeriod | null {
  const candidates = [
    ...repeats(separation, rateHz, 2 * limits.shortest, 2 * limits.longest).map((found) => ({
      seconds: found.seconds / 2,
      strength: found.strength,
    })),
    ...repeats(front, rateHz, limits.shortest, limits.longest),
  ];
  const best = candidates.reduce<StepPeriod | null>(
    (top, found) => (top === null || found.strength > top.strength ? found : top),
    null,
  );
  if (best === null) return null;
  const near = candidates.filter((found) => found.strength >= best.strength - multipleTolerance);
  const shortest = Math.min(...near.map((found) => found.seconds));
  // Of those that mean the same period, the strongest is the sharpest.
  return near
    .filter((found) => found.seconds < 1.15 * shortest)
    .reduce((top, found) => (found.strength > top.strength ? found : top));
}

function repeats(samples: Float64Array, rateHz: number, shortest: number, longest: number): StepPeriod[] {
  const correlation = autocorrelation(samples, Math.ceil(longest * rateHz) + 1);
  return findPeaks(correlation, { prominence: 0.1, spacing: 1 })
    .map((peak) => ({ seconds: peak.position / rateHz, strength: peak.value }))
    .filter(({ seconds, strength }) => seconds >= shortest && seconds <= longest && strength >= leastStrength);
}
