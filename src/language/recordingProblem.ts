import type { Problem } from './problem.ts';
import { german } from './recordingProblem.de.ts';
import { spoken } from './spoken.ts';

/**
 * Why a recording can't begin or had to end. `noRoom`: too little space to begin; `full`: the space ran out in mid-run;
 * `unavailable`: this window keeps no files; `noEncoder`: the browser can't make films; `failed`: anything else.
 */
export type RecordingFailure = 'noRoom' | 'full' | 'unavailable' | 'noEncoder' | 'failed';

/** What to tell the person about each failure. */
export type RecordingProblems = Readonly<Record<RecordingFailure, Problem>>;

const english: RecordingProblems = {
  noRoom: {
    title: 'Not enough space to record',
    sentence: 'This device has space for less than a minute of video. You can run without a recording.',
    remedy: 'Delete a saved run or free some space, then start again.',
  },
  full: {
    title: 'The recording has ended',
    sentence: 'This device is full. What was recorded so far is safe.',
    remedy: 'Stop to review it. Delete a saved run or free some space before the next one.',
  },
  unavailable: {
    title: 'Nothing can be recorded here',
    sentence:
      'This browser saves nothing here, perhaps because this is a private window. You can run without a recording.',
    remedy: 'Use a normal window to record runs.',
  },
  noEncoder: {
    title: 'This browser can’t record',
    sentence: 'This browser can’t make a video of what the camera sees. You can run without a recording.',
    remedy: 'Open Lope in an up-to-date Chrome, Edge, Firefox or Safari to record runs.',
  },
  failed: {
    title: 'The recording has ended',
    sentence: 'The video could not be saved any further. What was recorded so far is safe.',
    remedy: 'Stop to review it, or run on without a recording.',
  },
};

const problems = spoken({ en: english, de: german });

/** What to tell the person about a recording that can't begin or had to end. */
export function recordingProblem(failure: RecordingFailure): Problem {
  return problems[failure];
}
