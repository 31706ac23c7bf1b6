import type { Problem } from './problem.ts';

/**
 * Why a recording can't begin or had to end. `noRoom`: too little space to begin; `full`: the space ran out in mid-run;
 * `unavailable`: this window keeps no files; `noEncoder`: the browser can't make films; `failed`: anything else.
 */
export type RecordingFailure = 'noRoom' | 'full' | 'unavailable' | 'noEncoder' | 'failed';

const problems: Readonly<Record<RecordingFailure, Problem>> = {
  noRoom: {
    title: 'There is no room to record',
    sentence: 'This device has less than a minute’s room left for a recording. You can run without one.',
    remedy: 'Delete a kept run or free some space, then start again.',
  },
  full: {
    title: 'The recording has ended',
    sentence: 'This device has no room left. What was recorded until now is safe.',
    remedy: 'Stop to look at it. Delete a kept run or free some space before the next one.',
  },
  unavailable: {
    title: 'Nothing can be recorded here',
    sentence:
      'This browser keeps no files here, perhaps because the window is private. You can run without a recording.',
    remedy: 'Use an ordinary window to record runs.',
  },
  noEncoder: {
    title: 'This browser can’t record',
    sentence: 'This browser has no way to make a film of what the camera sees. You can run without a recording.',
    remedy: 'Open Lope in a current Chrome, Edge, Firefox or Safari to record runs.',
  },
  failed: {
    title: 'The recording has ended',
    sentence: 'Writing the film failed. What was recorded until now is safe.',
    remedy: 'Stop to look at it, or run on without a recording.',
  },
};

/** What to tell the person about a recording that can't begin or had to end. */
export function recordingProblem(failure: RecordingFailure): Problem {
  return problems[failure];
}
