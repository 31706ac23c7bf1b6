import { localDay } from '../care/calendar/day.ts';
import type { LoggedRun } from '../care/diary/loggedRun.ts';
import type { ReadActivity } from '../care/load/readActivity.ts';

/**
 * A file's activity as a row of the log. The same activity in another file, or read again, gets the same id.
 *
 * @param changedAt milliseconds since 1970.
 */
export function loggedRunOf(read: ReadActivity, changedAt: number): LoggedRun {
  // Where it was recorded it was another time of day than here.
  const local = new Date(read.startedAt);
  const shift = read.offsetMinutes === null ? 0 : read.offsetMinutes + local.getTimezoneOffset();
  const there = new Date(read.startedAt + shift * 60_000);
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    id: `run-${Math.round(read.startedAt / 1000)}`,
    kind: 'loggedRun',
    changedAt,
    day: localDay(there),
    time: `${two(there.getHours())}:${two(there.getMinutes())}`,
    activity: read.activity,
    metres: read.metres === null ? null : Math.round(read.metres),
    seconds: read.seconds === null ? null : Math.round(read.seconds),
    cadence: read.cadence === null ? null : Math.round(read.cadence),
    shoeId: null,
    note: '',
    stage: null,
    wentWell: null,
    filmIds: [],
    source: { kind: 'file', format: read.format, startedAt: read.startedAt },
  };
}
