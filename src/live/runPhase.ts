import type { GaitType } from '../gait/scene/scene.ts';

/** Whether the runner runs, as the screen takes it. */
export interface RunPhase {
  /** `waiting`: has not run yet. `paused`: has run and stopped. */
  readonly phase: 'waiting' | 'running' | 'paused';
  /** From when on frames count for the numbers, seconds; null unless running. */
  readonly runFrom: number | null;
  /** Since when what is seen speaks against the phase, seconds; null while it agrees. */
  readonly doubtSince: number | null;
}

/** A gait is read off this many seconds of frames; two or three strides. */
export const gaitSeconds = 3;
/** Running has to be seen for this long before it counts: jumping on the belt is none. */
const startSeconds = 0.9;
/** And to be gone for this long before it is over: a stumble or somebody passing is no stop. */
const stopSeconds = 1.5;

/** Nobody has run yet. */
export const initialPhase: RunPhase = { phase: 'waiting', runFrom: null, doubtSince: null };

/**
 * Starts when running starts, pauses when it stops, and not for a moment's doubt.
 *
 * @param gait what the last `gaitSeconds` show.
 * @param time of the newest frame, seconds.
 */
export function runPhase(before: RunPhase, gait: GaitType, time: number): RunPhase {
  const runs = gait === 'running';
  if (runs === (before.phase === 'running'))
    return before.doubtSince === null ? before : { ...before, doubtSince: null };
  const doubtSince = before.doubtSince ?? time;
  if (time - doubtSince < (runs ? startSeconds : stopSeconds)) return { ...before, doubtSince };
  // The seconds in which running was recognised are running too.
  return runs
    ? { phase: 'running', runFrom: doubtSince - gaitSeconds / 2, doubtSince: null }
    : { phase: 'paused', runFrom: null, doubtSince: null };
}
