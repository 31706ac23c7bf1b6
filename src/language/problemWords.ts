import type { EngineFailureKind } from '../../workers/shared/engineFailure.ts';
import { filmProblem } from './filmProblem.ts';
import type { JobProblem, StopCause, WorkerEnding, WorkerName } from './jobProblem.ts';
import type { Problem } from './problem.ts';
import { german } from './problemWords.de.ts';
import { spoken } from './spoken.ts';
import { trackFaultSentence } from './trackFaultSentence.ts';

type Job = Extract<JobProblem, { kind: 'stopped' }>['job'];

interface StopWords {
  readonly title: string;
  /** What was being done when an error came. */
  readonly doing: string;
  readonly safe: string;
  /** Where another network or backend may get further. */
  readonly otherModel: string;
}

/** What is said of a job that failed. */
export interface ProblemWords {
  readonly stops: Readonly<Record<Job, StopWords>>;
  /** What each worker does. */
  readonly parts: Readonly<Record<WorkerName, string>>;
  /** How it ended; follows `parts`. */
  readonly endings: Readonly<Record<WorkerEnding, string>>;
  /** Where what finds the body did not start. */
  readonly engine: Readonly<Record<EngineFailureKind, Pick<Problem, 'sentence' | 'remedy'>>>;
  readonly died: (does: string, ended: string) => string;
  readonly wentWrong: (doing: string) => string;
  readonly track: Omit<Problem, 'sentence'>;
  readonly endless: Omit<Problem, 'title'>;
  readonly notLoaded: string;
  readonly again: string;
}

const english: ProblemWords = {
  stops: {
    reading: {
      title: 'This video could not be opened',
      doing: 'opening it',
      safe: 'Your video is untouched.',
      otherModel: 'Reload the page and choose it again.',
    },
    analysis: {
      title: 'The analysis stopped',
      doing: 'finding your body',
      safe: 'Your video is safe.',
      otherModel:
        'Try again. If it stops again, choose “Quick”, or something else under “What does the work”, in “More” before you start.',
    },
    live: {
      title: 'Lope stopped watching',
      doing: 'finding your body',
      safe: 'What was recorded is safe.',
      otherModel: 'Start again. If it stops again, choose “Quick” or “Processor” under “More”.',
    },
  },
  parts: {
    film: 'opens videos',
    pose: 'finds your body in the video',
    gather: 'works out the numbers',
    frames: 'shows the video',
    annotate: 'draws on the video',
    livePose: 'finds your body in the camera’s picture',
    window: 'works out the numbers as you run',
    picture: 'draws the camera’s picture',
    record: 'writes the recording',
    activity: 'reads activity files',
    lope: 'writes and reads runs as one file',
  },
  endings: {
    notLoaded: 'could not be loaded',
    crashed: 'crashed',
    unreadable: 'gave an answer that can’t be read',
    silent: 'stopped answering',
    ended: 'was stopped',
  },
  engine: {
    unreachable: {
      sentence: 'What finds your body could not be loaded: the connection was lost.',
      remedy: 'Check the connection and try again. What has come once stays on this device.',
    },
    missing: {
      sentence: 'What finds your body is not on the server that this page comes from.',
      remedy: 'Reload the page and try again. If it stays so, tell whoever runs this site.',
    },
    noBackend: {
      sentence: 'What finds your body could not be started in this browser.',
      remedy:
        'Close other tabs and programs, and try again. If it stays so, set “What does the work” to “Automatic”, or open Lope in another browser.',
    },
  },
  died: (does, ended) => `The part of Lope that ${does} ${ended}.`,
  wentWrong: (doing) => `Something went wrong while ${doing}.`,
  track: {
    title: 'This file could not be opened',
    remedy: 'Choose a video, or a file ending in “.poses.json” as Lope saves it.',
  },
  endless: {
    sentence: 'Opening it takes far too long, so the file is probably damaged.',
    remedy: 'Copy it from the phone or camera again, and choose the new file.',
  },
  notLoaded:
    'Lope may have been updated since you opened this page, or the connection is gone: reload the page and try again.',
  again: 'Try again. If it stops again, reload the page.',
};

const words = spoken({ en: english, de: german });

/** The workers that run the network: they alone are helped by another one. */
const runsNetwork: readonly WorkerName[] = ['pose', 'livePose'];

/** What to tell the person about a job that failed. */
export function problemWords(problem: JobProblem): Problem {
  if (problem.kind === 'unreadableFilm') return filmProblem(problem.error);
  if (problem.kind === 'unreadableTrack') return { ...words.track, sentence: trackFaultSentence(problem.fault) };
  const { job, cause } = problem;
  const { title, safe } = words.stops[job];
  return { title, sentence: `${whatStopped(job, cause)} ${safe}`, remedy: remedyOf(job, cause) };
}

function whatStopped(job: Job, cause: StopCause): string {
  if (isEndlessFile(job, cause)) return words.endless.sentence;
  if (cause.kind === 'engine') return words.engine[cause.failure].sentence;
  if (cause.kind === 'error') return words.wentWrong(words.stops[job].doing);
  return words.died(words.parts[cause.worker], words.endings[cause.ending]);
}

/** A file that holds up whatever reads it. */
function isEndlessFile(job: Job, cause: StopCause): boolean {
  return job === 'reading' && cause.kind === 'workerDeath' && cause.worker === 'film' && cause.ending === 'silent';
}

function remedyOf(job: Job, cause: StopCause): string {
  if (cause.kind === 'engine') return words.engine[cause.failure].remedy;
  if (cause.kind === 'error') return words.stops[job].otherModel;
  if (isEndlessFile(job, cause)) return words.endless.remedy;
  if (cause.ending === 'notLoaded') return words.notLoaded;
  return runsNetwork.includes(cause.worker) ? words.stops[job].otherModel : words.again;
}
