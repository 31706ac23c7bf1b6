import type { Day } from '../calendar/day.ts';
import type { ExerciseId } from '../exercises/exerciseId.ts';
import type { SessionPart } from '../today/nextThing.ts';
import type { Pain } from './pain.ts';
import type { RowHead } from './rowHead.ts';

/** A session of exercises that was done, to its end or as far as it went. */
export interface DoneSession extends RowHead {
  readonly kind: 'doneSession';
  readonly day: Day;
  readonly part: SessionPart;
  /** Those that were done, not those that were skipped. */
  readonly exercises: readonly ExerciseId[];
  readonly seconds: number;
  /** The most pain while exercising; null where it was not told. */
  readonly pain: Pain | null;
}
