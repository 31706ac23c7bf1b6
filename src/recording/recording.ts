import type { StoreApi } from 'zustand/vanilla';
import type { RecordingFailure } from '../language/recordingProblem.ts';
import type { RecordedFilm } from './recordedFilm.ts';

/** How a recording stands. */
export interface RecordingState {
  /**
   * `ended`: it could not go on (`failure` says why), and what was recorded stays; `stopped`: the film was handed over.
   */
  readonly phase: 'recording' | 'ended' | 'stopped';
  /** From the first to the last frame written or being encoded, seconds on the camera's clock. */
  readonly seconds: number;
  /** On the disk by now. */
  readonly bytes: number;
  readonly framesWritten: number;
  /** Frames that encoder or disk were too late for. */
  readonly framesSkipped: number;
  /** How long the room on this device lasts at the rate of the last seconds; null where the browser does not tell. */
  readonly secondsOfRoom: number | null;
  /** Whether the browser promised not to clear the film away by itself when space runs short. */
  readonly isPersisted: boolean;
  readonly codec: 'H.264' | 'VP9' | 'VP8';
  readonly failure: RecordingFailure | null;
}

/**
 * A film being written as it comes. Exactly one of `stop` and `discard` ends it; a page that dies ends it too, and
 * `findUnfinishedRecordings` finds it at the next start.
 */
export interface Recording {
  /** Its name among the recordings of this device. */
  readonly name: string;
  readonly state: StoreApi<RecordingState>;
  /**
   * One frame of the camera, in order. The recording owns and closes it; whoever shows it too hands over
   * `frame.clone()`, which shares the pixels. So one reader of the camera serves pose and film; a second reader on a
   * clone of the track was measured to cost the same. Never waits: a frame that comes while three others are on their
   * way is skipped and counted. After a failure or the end, frames are closed unseen.
   */
  add(frame: VideoFrame): void;
  /** Finishes the file. Null when no frame was recorded; then nothing is left behind. */
  stop(): Promise<RecordedFilm | null>;
  /** Ends it and removes the file. */
  discard(): Promise<void>;
}
