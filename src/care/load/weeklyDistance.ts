import { addDays, type Day, mondayOf } from '../calendar/day.ts';
import { isRunning, type LoggedRun } from '../diary/loggedRun.ts';

/** What was run in a week from Monday to Sunday. */
export interface WeekOfRunning {
  readonly monday: Day;
  /** Run and run–walk together, metres; those without a distance are left out and counted. */
  readonly metres: number;
  readonly runs: number;
  readonly withoutDistance: number;
}

/** The week that a day lies in. */
export function weekOfRunning(runs: readonly LoggedRun[], day: Day): WeekOfRunning {
  const monday = mondayOf(day);
  const next = addDays(monday, 7);
  const own = runs.filter((run) => isRunning(run) && run.day >= monday && run.day < next);
  return {
    monday,
    metres: own.reduce((sum, { metres }) => sum + (metres ?? 0), 0),
    runs: own.length,
    withoutDistance: own.filter(({ metres }) => metres === null).length,
  };
}

/** The last weeks up to the one that a day lies in, oldest first. */
export function weeksOfRunning(runs: readonly LoggedRun[], day: Day, count: number): readonly WeekOfRunning[] {
  return Array.from({ length: count }, (_, i) => weekOfRunning(runs, addDays(day, 7 * (i + 1 - count))));
}
