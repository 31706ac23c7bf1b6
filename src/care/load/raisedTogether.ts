import { addDays, type Day } from '../calendar/day.ts';
import type { LoggedRun } from '../diary/loggedRun.ts';
import { longestRunBefore } from './longestRun.ts';
import { weekOfRunning } from './weeklyDistance.ts';

/** Less is how any two weeks, and any two runs, differ. Ours. */
const leastShare = 0.05;

/** Distance and speed that went up at once. */
export interface RaisedTogether {
  readonly what: 'week' | 'run';
  /** Parts of what was before. */
  readonly further: number;
  readonly faster: number;
}

/**
 * Whether a week is both longer and faster than the one before it. Null where it is not, or where a speed isn't known
 * in both. Run–walk and walking have no speed to compare.
 */
export function weekRaisedTogether(runs: readonly LoggedRun[], day: Day): RaisedTogether | null {
  const before = addDays(day, -7);
  const [now, then] = [weekOfRunning(runs, day), weekOfRunning(runs, before)];
  if (then.metres <= 0 || then.withoutDistance > 0) return null;
  const inWeek = (monday: Day) => runs.filter((run) => run.day >= monday && run.day < addDays(monday, 7));
  return both('week', now.metres / then.metres, speedOf(inWeek(now.monday)) / speedOf(inWeek(then.monday)));
}

/** Whether a run is both longer than any and faster than most of the 30 days before it. */
export function runRaisedTogether(runs: readonly LoggedRun[], run: LoggedRun): RaisedTogether | null {
  const longest = longestRunBefore(runs, run.day, run.id);
  if (longest === null || longest <= 0 || run.metres === null) return null;
  const before = runs.filter(({ id, day }) => id !== run.id && day >= addDays(run.day, -30) && day < run.day);
  return both('run', run.metres / longest, speedOf([run]) / speedOf(before));
}

function both(what: RaisedTogether['what'], distance: number, speed: number): RaisedTogether | null {
  const [further, faster] = [distance - 1, speed - 1];
  return further > leastShare && faster > leastShare ? { what, further, faster } : null;
}

/** Metres per second over all of them; NaN where none has both. */
function speedOf(runs: readonly LoggedRun[]): number {
  const timed = runs.filter(({ activity, metres, seconds }) => activity === 'run' && metres !== null && seconds);
  const sum = (of: (run: LoggedRun) => number | null) => timed.reduce((total, run) => total + (of(run) ?? 0), 0);
  return sum(({ metres }) => metres) / sum(({ seconds }) => seconds);
}
