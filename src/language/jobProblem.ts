import type { EngineFailureKind } from '../../workers/shared/engineFailure.ts';
import type { FilmError } from '../../workers/shared/filmError.ts';
import type { PoseTrackFault } from '../poseTrack/poseTrackFault.ts';

/** Every worker of the app, by the name under which browsers list it. */
export type WorkerName =
  | 'film'
  | 'pose'
  | 'gather'
  | 'frames'
  | 'annotate'
  | 'livePose'
  | 'window'
  | 'picture'
  | 'record'
  | 'activity'
  | 'lope';

/**
 * How a worker ended. `notLoaded`: its script could not be had; `crashed`: an error that nobody caught; `unreadable`:
 * it sent what the page can't read; `silent`: it did not answer for longer than it may; `ended`: its owner ended it.
 */
export type WorkerEnding = 'notLoaded' | 'crashed' | 'unreadable' | 'silent' | 'ended';

/** What stopped a job that should have gone on. */
export type StopCause =
  | {
      readonly kind: 'workerDeath';
      readonly worker: WorkerName;
      readonly ending: WorkerEnding;
      /** The browser's own message; empty where it gave none. */
      readonly detail: string;
    }
  /** What finds the body did not start. */
  | { readonly kind: 'engine'; readonly failure: EngineFailureKind; readonly message: string }
  /** `message` is the code's or the browser's own: for a terminal, never for the screen. */
  | { readonly kind: 'error'; readonly message: string };

/** Why a job failed, as kind and facts. `problemWords` has the sentences. */
export type JobProblem =
  | { readonly kind: 'unreadableFilm'; readonly error: FilmError }
  | { readonly kind: 'unreadableTrack'; readonly fault: PoseTrackFault }
  | {
      readonly kind: 'stopped';
      /** Reading a film's file, analysing a film, or watching a camera. */
      readonly job: 'reading' | 'analysis' | 'live';
      readonly cause: StopCause;
    };
