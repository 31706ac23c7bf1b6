import { addDays, type Day } from '../calendar/day.ts';
import { isRunning, type LoggedRun } from '../diary/loggedRun.ts';

/**
 * On how many of the last 30 days, today included, something else than running was done. The articles
 * ask for three or four days a month at least, better one a week.
 */
export function crossTrainedDays(runs: readonly LoggedRun[], today: Day): number {
  const first = addDays(today, -29);
  const other = runs.filter((run) => !isRunning(run) && run.day >= first && run.day <= today);
  return new Set(other.map(({ day }) => day)).size;
}
