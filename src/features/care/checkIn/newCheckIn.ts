import type { Day } from '../../../care/calendar/day.ts';
import type { CheckIn } from '../../../care/diary/checkIn.ts';
import { type DiaryRow, rowsOf } from '../../../care/diary/diaryRow.ts';
import { newId } from '../../../devices/newId.ts';

/** Today's check-in that no run was told in yet; else a new one, at the places that hurt the last time. */
export function checkInToFill(rows: readonly DiaryRow[], day: Day): CheckIn {
  const open = rowsOf(rows, 'checkIn').findLast((row) => row.day === day && row.during === null && row.after === null);
  return open ?? newCheckIn(rows, day);
}

/** An empty check-in of a day, at the places that hurt the last time. */
export function newCheckIn(rows: readonly DiaryRow[], day: Day): CheckIn {
  const last = rows.findLast((row) => row.kind === 'checkIn' || row.kind === 'backStory');
  return {
    id: newId(),
    kind: 'checkIn',
    changedAt: Date.now(),
    day,
    where: last?.where ?? [],
    before: null,
    during: null,
    after: null,
    nextMorning: null,
    signs: [],
    redFlags: [],
  };
}
