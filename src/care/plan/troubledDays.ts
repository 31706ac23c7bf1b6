import type { Day } from '../calendar/day.ts';
import { type DayTold, worst } from '../pain/dayTold.ts';

/** Pain from here on shortens a run (the middle of the scale), and speaks against a longer stage. */
const middlePain = 4;

/** Days on which pain spoke against what was run, whatever else was ticked. */
export function troubledDays(days: readonly DayTold[]): ReadonlySet<Day> {
  return new Set(
    days
      .filter(({ before, during, after, nextMorning, signs }) => {
        const isHigh = (worst([during, after, nextMorning]) ?? 0) >= middlePain;
        const isUnsettled = nextMorning !== null && nextMorning > (before ?? 0);
        return isHigh || isUnsettled || signs.length > 0;
      })
      .map(({ day }) => day),
  );
}
