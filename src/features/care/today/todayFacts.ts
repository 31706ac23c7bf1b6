import { type DiaryRow, rowsOf } from '../../../care/diary/diaryRow.ts';
import { isRunning } from '../../../care/diary/loggedRun.ts';
import type { PainPicture } from '../../../care/pain/painPicture.ts';
import type { Light } from '../../../care/pain/trafficLight.ts';
import { plannedFor } from '../../../care/plan/plannedFor.ts';
import type { TodayFacts } from '../../../care/today/nextThing.ts';

/** What the diary knows of a day, as the next thing is chosen from it. */
export function todayFacts(rows: readonly DiaryRow[], picture: PainPicture, light: Light | null): TodayFacts {
  const planned = plannedFor(picture.today, rows)?.planned.kind ?? null;
  const runs = rowsOf(rows, 'loggedRun');
  const sessions = rowsOf(rows, 'doneSession');
  return {
    picture,
    light,
    planned: planned === 'runWalk' ? 'run' : planned,
    sessions: new Set(sessions.filter(({ day }) => day === picture.today).map(({ part }) => part)),
    strengthDays: new Set(sessions.filter(({ part }) => part === 'strength').map(({ day }) => day)),
    hasLoggedRun: runs.some((run) => isRunning(run) && run.day === picture.today),
  };
}
