import { addDays, type Day } from '../calendar/day.ts';
import { isRunning, type LoggedRun } from '../diary/loggedRun.ts';

/** Frandsen and others (2025) held each run against the longest of the 30 days before it. */
const daysBefore = 30;

/**
 * The longest single run of the 30 days before a day, metres; null where none with a distance was logged, and nothing
 * can be compared.
 *
 * @param except the id of the run that is looked at, so that it is never compared with itself.
 */
export function longestRunBefore(runs: readonly LoggedRun[], day: Day, except: string | null = null): number | null {
  const first = addDays(day, -daysBefore);
  const distances = runs
    .filter((run) => isRunning(run) && run.id !== except && run.day >= first && run.day < day)
    .map(({ metres }) => metres)
    .filter((metres) => metres !== null);
  return distances.length > 0 ? Math.max(...distances) : null;
}
