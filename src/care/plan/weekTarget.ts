import { addDays, type Day, mondayOf } from '../calendar/day.ts';
import type { LoggedRun } from '../diary/loggedRun.ts';
import type { PlanChoice } from '../diary/planChoice.ts';
import { longestRunBefore } from '../load/longestRun.ts';
import { weeksOfRunning } from '../load/weeklyDistance.ts';
import { coupleOfMiles } from '../load/weekRise.ts';

/** What each running day of a week has of its distance; the last is the long one. */
const shares: Readonly<Record<number, readonly number[]>> = {
  2: [0.45, 0.55],
  3: [0.3, 0.3, 0.4],
  4: [0.22, 0.22, 0.22, 0.34],
};

/** A plan that raises distance does so by at most this part of the weeks before, and half a couple of miles. Ours. */
const mostRaised = 0.1;

/** The long run goes at most this far beyond the longest of 30 days. Ours: see `runJump`. */
const longRaised = 0.05;

/**
 * How far to run on each running day of the week of a day, metres, in the order of the days; null where the four weeks
 * before have no distance to build upon: then it goes by time.
 */
export function weekTarget(plan: PlanChoice, runs: readonly LoggedRun[], day: Day): readonly number[] | null {
  const weeks = weeksOfRunning(runs, addDays(day, -7), 4).filter(({ metres }) => metres > 0);
  if (weeks.length === 0) return null;
  const usual = weeks.reduce((sum, { metres }) => sum + metres, 0) / weeks.length;
  const raised = plan.raises === 'distance' ? Math.min(mostRaised * usual, coupleOfMiles / 2) : 0;
  const longest = longestRunBefore(runs, mondayOf(day)) ?? Number.POSITIVE_INFINITY;
  const most = longest * (plan.raises === 'distance' ? 1 + longRaised : 1);
  return (shares[plan.runningDays.length] ?? []).map((share) => Math.min(share * (usual + raised), most));
}
