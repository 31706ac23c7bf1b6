import { type Day, daysBetween } from '../calendar/day.ts';
import type { BackStory } from '../diary/backStory.ts';
import { isRunning, type LoggedRun } from '../diary/loggedRun.ts';
import type { PlanChoice } from '../diary/planChoice.ts';

/** After so many days without a logged run it was a pause, whatever was told before. Ours. */
const pauseDays = 14;

/**
 * Where to begin, from what was told and what was logged: who pauses or starts walks between (the trial was of people
 * who had not run for three months); a pause of weeks begins higher.
 */
export function suggestedPlan(
  told: BackStory['running'] | null,
  runs: readonly LoggedRun[],
  today: Day,
): Pick<PlanChoice, 'way' | 'stage'> {
  const last = runs.filter(isRunning).reduce<Day | null>((day, run) => (day && day > run.day ? day : run.day), null);
  const runsNow = last !== null && daysBetween(last, today) < pauseDays;
  if (runsNow || (last === null && told === 'running')) return { way: 'run', stage: 1 };
  return { way: 'runWalk', stage: told === 'pausedWeeks' || told === 'running' ? 3 : 1 };
}
