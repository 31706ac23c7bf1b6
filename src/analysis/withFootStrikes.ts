import { variance } from 'd3-array';
import type { FootStrikePattern } from '../gait/stances/contact.ts';
import type { Stance } from '../gait/stances/stance.ts';
import { footStrikeAngles } from '../heuristics/body/footStrikeAngles.ts';
import { footStrikePatternOf } from '../heuristics/body/footStrikePatternOf.ts';
import type { MeasuredRun } from '../heuristics/measuredRun.ts';
import { median } from '../signal/median.ts';

/** A stance with how its foot met the ground; null where that is unknown. */
export interface StruckStance extends Stance {
  readonly strike: FootStrikePattern | null;
}

/** Scatter of a single contact's angle, degrees (SD): a foot of 22 cm with 10 mm of noise at either end gives 3.7. */
const singleError = 4;

/** Fewer angles than this say nothing about how much a runner's own steps differ. */
const fewest = 5;

/**
 * The stances with their foot strike pattern, where it is known.
 *
 * A single contact's angle is drawn towards the run's median by as much of the scatter as is measurement error,
 * so that noise does not make one landing in ten a different strike.
 */
export function withFootStrikes(run: MeasuredRun): StruckStance[] {
  const angles = footStrikeAngles(run);
  if (angles.length < fewest) return run.reading.stances.map((stance) => ({ ...stance, strike: null }));
  const degrees = angles.map((angle) => angle.degrees);
  const middle = median(degrees);
  const ownShare = 1 - singleError ** 2 / Math.max(variance(degrees) ?? 0, singleError ** 2);
  const strikes = new Map(
    angles.map(({ stance, degrees: own }) => [stance, footStrikePatternOf(middle + ownShare * (own - middle))]),
  );
  return run.reading.stances.map((stance) => ({ ...stance, strike: strikes.get(stance) ?? null }));
}
