import { localDay } from '../../../care/calendar/day.ts';
import type { LoggedRun } from '../../../care/diary/loggedRun.ts';

/** A run for the log, as a form holds it. */
export type RunDraft = Omit<LoggedRun, 'id' | 'kind' | 'changedAt'>;

/** A run of today, told by hand. @param shoeId of the pair that was out last. */
export function emptyDraft(now: Date, shoeId: string | null): RunDraft {
  return {
    day: localDay(now),
    time: null,
    activity: 'run',
    metres: null,
    seconds: null,
    cadence: null,
    shoeId,
    note: '',
    stage: null,
    wentWell: null,
    filmIds: [],
    source: { kind: 'hand' },
  };
}
