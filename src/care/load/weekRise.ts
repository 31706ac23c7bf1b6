import { addDays, type Day } from '../calendar/day.ts';
import type { LoggedRun } from '../diary/loggedRun.ts';
import { weekOfRunning } from './weeklyDistance.ts';

/** The articles' "couple of miles" more a week, metres: caution, proven by nobody. */
export const coupleOfMiles = 2 * 1609.344;

/** Above it novices had more of the injuries that go with distance (Nielsen 2014: 30 % in two weeks). */
const softShare = 0.3;

/** How much more was run in a week than in the one before. */
export interface WeekRise {
  /** Metres. */
  readonly before: number;
  /** Metres more. */
  readonly more: number;
  /** Part of the week before. */
  readonly share: number;
  /** More than a couple of miles. */
  readonly isOverMiles: boolean;
  /** More than 30 %. */
  readonly isOverShare: boolean;
  /** What the week could have stayed at, metres: a couple of miles more or 30 %, whichever is less. */
  readonly smaller: number;
}

/**
 * The week of a day against the week before. Null where there is nothing to warn of, and where nothing was run in the
 * week before: that is a return, of which the single run is the measure.
 */
export function weekRise(runs: readonly LoggedRun[], day: Day): WeekRise | null {
  const { metres } = weekOfRunning(runs, day);
  const { metres: before, withoutDistance } = weekOfRunning(runs, addDays(day, -7));
  // A run without a distance would make the week before look smaller than it was.
  if (before <= 0 || withoutDistance > 0 || metres <= before) return null;
  const more = metres - before;
  const share = more / before;
  const isOverMiles = more > coupleOfMiles + 0.5;
  const isOverShare = share > softShare + 1e-6;
  if (!isOverMiles && !isOverShare) return null;
  return {
    before,
    more,
    share,
    isOverMiles,
    isOverShare,
    smaller: before + Math.min(coupleOfMiles, softShare * before),
  };
}
