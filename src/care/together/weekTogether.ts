import { addDays, type Day, mondayOf } from '../calendar/day.ts';
import type { DoneSession } from '../diary/doneSession.ts';
import { isRunning, type LoggedRun } from '../diary/loggedRun.ts';
import type { Pain } from '../diary/pain.ts';
import { weekOfRunning } from '../load/weeklyDistance.ts';
import { type DayTold, worst } from '../pain/dayTold.ts';
import { worstOfDay } from '../pain/painPicture.ts';

/** A week's running beside a week's pain; nothing is reckoned from the one to the other. */
export interface WeekTogether {
  readonly monday: Day;
  readonly metres: number;
  readonly runs: number;
  /** The longest single run, metres; null without a distance. */
  readonly longest: number | null;
  /** Days on which something else was done. */
  readonly otherDays: number;
  /** Sessions of exercises. */
  readonly sessions: number;
  /** Days that something was told of. */
  readonly daysTold: number;
  /** Null where nothing was told. */
  readonly worstPain: Pain | null;
  readonly worstMorning: Pain | null;
  /** Days on which pain rose in a run, turned sharp, or made one limp. */
  readonly stoppedDays: number;
}

/** The last weeks up to the one of a day, oldest first. */
export function weeksTogether(
  runs: readonly LoggedRun[],
  sessions: readonly DoneSession[],
  days: readonly DayTold[],
  today: Day,
  count: number,
): readonly WeekTogether[] {
  return Array.from({ length: count }, (_, i) => {
    const monday = addDays(mondayOf(today), 7 * (i + 1 - count));
    const isIn = (day: Day) => day >= monday && day < addDays(monday, 7);
    const own = runs.filter(({ day }) => isIn(day));
    const told = days.filter(({ day }) => isIn(day));
    const distances = own.filter(isRunning).flatMap(({ metres }) => (metres === null ? [] : [metres]));
    const week = weekOfRunning(runs, monday);
    return {
      monday,
      metres: week.metres,
      runs: week.runs,
      longest: distances.length > 0 ? Math.max(...distances) : null,
      otherDays: new Set(own.filter((run) => !isRunning(run)).map(({ day }) => day)).size,
      sessions: sessions.filter(({ day }) => isIn(day)).length,
      daysTold: told.length,
      worstPain: worst(told.map(worstOfDay)),
      worstMorning: worst(told.map(({ nextMorning }) => nextMorning)),
      stoppedDays: told.filter(({ signs }) => signs.length > 0).length,
    };
  });
}
