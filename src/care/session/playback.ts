import type { ExerciseId } from '../exercises/exerciseId.ts';
import { type Step, secondsOf } from './timeline.ts';

/**
 * Where somebody is in a session. Time comes from a clock (milliseconds) that every call is given, never from counted
 * ticks, so a page that was asleep is right when it wakes.
 */
export interface Playback {
  /** Seconds into the session at `clock`. */
  readonly position: number;
  /** When that was, milliseconds; the clock is looked at often. */
  readonly clock: number;
  readonly isRunning: boolean;
  /** It paused by itself, since nobody was there. */
  readonly wasAway: boolean;
  /** Exercises of which some work was done to its end. */
  readonly done: readonly ExerciseId[];
  /** Seconds that it ran. */
  readonly ran: number;
}

/** Unseen for longer than this, nobody was exercising, milliseconds. */
const longAbsence = 20_000;
/** Back within so many seconds goes to the step before, later to this one's beginning. */
const backWithin = 2;

/** At the beginning, waiting. */
export const atStart: Playback = { position: 0, clock: 0, isRunning: false, wasAway: false, done: [], ran: 0 };

/** Starts or goes on. */
export function play(playback: Playback, now: number): Playback {
  return { ...playback, clock: now, isRunning: true, wasAway: false };
}

/** Stops where it is. */
export function pause(playback: Playback, steps: readonly Step[], now: number): Playback {
  return { ...look(playback, steps, now), isRunning: false };
}

/** Looks at the clock: time goes on while it runs; after a long absence it stays where it was last seen, paused. */
export function look(playback: Playback, steps: readonly Step[], now: number): Playback {
  if (!playback.isRunning) return playback;
  const passed = now - playback.clock;
  if (passed > longAbsence) return { ...playback, clock: now, isRunning: false, wasAway: true };
  // A clock that was set back moves nothing.
  const position = Math.min(secondsOf(steps), playback.position + Math.max(0, passed) / 1000);
  return {
    ...playback,
    position,
    clock: now,
    done: [...new Set([...playback.done, ...workEndedBetween(steps, playback.position, position)])],
    ran: playback.ran + position - playback.position,
  };
}

function workEndedBetween(steps: readonly Step[], from: number, to: number): readonly ExerciseId[] {
  let end = 0;
  return steps.flatMap(({ kind, seconds, exercise }) => {
    end += seconds;
    return kind === 'work' && end > from && end <= to + 1e-9 ? [exercise] : [];
  });
}

/** To the beginning of a step, or to the end where there is none; running or not as it was. */
export function jumpTo(playback: Playback, steps: readonly Step[], index: number, now: number): Playback {
  const position = secondsOf(steps.slice(0, Math.max(0, index)));
  return { ...playback, position, clock: now, wasAway: false };
}

/** The step under way and how far it is, seconds; null when all is done. */
export function stepAt(
  steps: readonly Step[],
  position: number,
): { readonly index: number; readonly within: number } | null {
  let begin = 0;
  for (const [index, { seconds }] of steps.entries()) {
    if (position < begin + seconds - 1e-6) return { index, within: position - begin };
    begin += seconds;
  }
  return null;
}

/** The step that "back" goes to: this one's beginning, or soon after it the one before. */
export function stepBefore(steps: readonly Step[], position: number): number {
  const now = stepAt(steps, position);
  if (!now) return steps.length - 1;
  return now.within < backWithin ? Math.max(0, now.index - 1) : now.index;
}

/** Which repetition is under way, from 1; null where none are counted. */
export function repetitionAt({ reps, seconds, kind }: Step, within: number): number | null {
  if (reps === null || kind !== 'work') return null;
  return Math.min(reps, Math.floor((within / seconds) * reps) + 1);
}
