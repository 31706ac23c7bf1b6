import type { DiaryRow } from '../../../care/diary/diaryRow.ts';
import type { PainPicture } from '../../../care/pain/painPicture.ts';
import type { Light } from '../../../care/pain/trafficLight.ts';
import type { TodayFacts } from '../../../care/today/nextThing.ts';

/** What the diary knows of a day, as the next thing is chosen from it. */
export function todayFacts(_rows: readonly DiaryRow[], picture: PainPicture, light: Light | null): TodayFacts {
  return {
    picture,
    light,
    planned: null,
    sessions: new Set(),
    strengthDays: new Set(),
    hasLoggedRun: false,
  };
}
