import { type Day, readDay } from '../../../../src/care/calendar/day.ts';
import type { LoggedRun } from '../../../../src/care/diary/loggedRun.ts';

/** A day of the calendar. @throws Error for what is none. */
export function dayOf(text: string): Day {
  const day = readDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

let count = 0;

/** A run of five kilometres in half an hour, but for what the test says. */
export function madeRun(
  day: string,
  kilometres: number | null = 5,
  more: Partial<Omit<LoggedRun, 'day' | 'metres'>> = {},
): LoggedRun {
  return {
    id: `made-${count++}`,
    kind: 'loggedRun',
    changedAt: 0,
    time: null,
    activity: 'run',
    seconds: 1800,
    cadence: null,
    shoeId: null,
    note: '',
    stage: null,
    wentWell: null,
    filmIds: [],
    source: { kind: 'hand' },
    ...more,
    day: dayOf(day),
    metres: kilometres === null ? null : Math.round(1000 * kilometres),
  };
}
