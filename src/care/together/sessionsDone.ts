import type { Day } from '../calendar/day.ts';
import type { DoneSession } from '../diary/doneSession.ts';
import type { Pain } from '../diary/pain.ts';
import { type ExerciseId, exerciseIds } from '../exercises/exerciseId.ts';
import { worst } from '../pain/dayTold.ts';
import type { SessionPart } from '../today/nextThing.ts';

/** What was done of one kind of session in a span of days. */
export interface SessionsDone {
  readonly part: SessionPart;
  readonly count: number;
  readonly last: Day;
  /** How long one took on average, seconds. */
  readonly seconds: number;
  /** The most pain in any of them; null where none was told. */
  readonly worstPain: Pain | null;
  /** Each once, in the order in which exercises are shown. */
  readonly exercises: readonly ExerciseId[];
}

const parts: readonly SessionPart[] = ['strength', 'warmUp', 'coolDown'];

/** The sessions from a day on, kind by kind; one that was never done is left out. */
export function sessionsDone(sessions: readonly DoneSession[], from: Day): readonly SessionsDone[] {
  return parts.flatMap((part) => {
    const own = sessions.filter((session) => session.part === part && session.day >= from);
    if (own.length === 0) return [];
    const done = new Set(own.flatMap(({ exercises }) => exercises));
    return [
      {
        part,
        count: own.length,
        last: own.map(({ day }) => day).toSorted()[own.length - 1],
        seconds: own.reduce((sum, { seconds }) => sum + seconds, 0) / own.length,
        worstPain: worst(own.map(({ pain }) => pain)),
        exercises: exerciseIds.filter((id) => done.has(id)),
      },
    ];
  });
}
