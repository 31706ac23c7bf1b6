import type { ExerciseId } from '../exercises/exerciseId.ts';
import { exercises } from '../exercises/exercises.ts';
import type { SessionItem } from './buildSession.ts';

/** One step of a session: get ready, work, change sides, or rest. */
export interface Step {
  readonly kind: 'ready' | 'work' | 'switch' | 'rest';
  readonly exercise: ExerciseId;
  readonly seconds: number;
  /** Which side works; null where both do. */
  readonly side: 'first' | 'second' | null;
  /** From 1. */
  readonly set: number;
  readonly sets: number;
  /** Counted work; null where only time counts. */
  readonly reps: number | null;
}

/** Time to read what is next and get there, seconds; more where one has to get to the floor or fetch something. */
const readySeconds = 6;
const readyWithThings = 10;
/** Time to change sides, seconds. */
const switchSeconds = 4;

/** A session as it is played. */
export function stepsOf(items: readonly Pick<SessionItem, 'exercise' | 'dose'>[]): readonly Step[] {
  return items.flatMap(({ exercise, dose }): Step[] => {
    const { sides, rest, needs } = exercises[exercise];
    const reps = 'reps' in dose ? dose.reps : null;
    const seconds = 'reps' in dose ? Math.round(dose.reps * dose.secondsEach) : dose.seconds;
    const common = { exercise, sets: dose.sets, reps };
    const steps: Step[] = [
      {
        ...common,
        kind: 'ready',
        seconds: needs.length > 0 ? readyWithThings : readySeconds,
        side: sides === 'each' ? 'first' : null,
        set: 1,
      },
    ];
    for (let set = 1; set <= dose.sets; set += 1) {
      const work = (side: Step['side']): Step => ({ ...common, kind: 'work', seconds, side, set });
      if (sides === 'each') {
        steps.push(work('first'), { ...common, kind: 'switch', seconds: switchSeconds, side: 'second', set });
        steps.push(work('second'));
      } else {
        steps.push(work(null));
      }
      if (set < dose.sets) {
        steps.push({
          ...common,
          kind: 'rest',
          seconds: Math.max(rest, switchSeconds),
          side: sides === 'each' ? 'first' : null,
          set: set + 1,
        });
      }
    }
    return steps;
  });
}

/** How long it takes, seconds. */
export function secondsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}
