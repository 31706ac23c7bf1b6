import type { StoreApi } from 'zustand/vanilla';
import type { CameraDevice } from '../../devices/cameras.ts';
import type { LiveSession } from '../../engine/live/liveSession.ts';
import type { Problem } from '../../language/problem.ts';
import type { CameraView } from '../../live/cameraView.ts';
import type { UnfinishedRecording } from '../../recording/unfinishedRecordings.ts';

/** What the metronome does. */
export type Tempo =
  | { readonly kind: 'off' }
  /** So many percent above the runner's cadence at the moment of choosing; null until that is known. */
  | { readonly kind: 'own'; readonly percent: number; readonly stepsPerMinute: number | null }
  | { readonly kind: 'number'; readonly stepsPerMinute: number };

/** The camera and its recording as the screen shows them. */
export interface LiveStageState {
  readonly phase: 'idle' | 'opening' | 'on' | 'closing';
  readonly check: CameraView;
  readonly session: LiveSession | null;
  /** What stands in the way now; null when all is well. */
  readonly problem: Problem | null;
  /** Whether frames go to the disk now: `waiting` before the run and in pauses. */
  readonly recording: 'none' | 'waiting' | 'on' | 'ended';
  /** Why nothing is recorded any more, as a sentence; null when all is well. */
  readonly recordingNote: string | null;
  readonly tempo: Tempo;
}

/** Watching a camera, from asking for it to handing the recording over. It lives outside the screens. */
export interface Live {
  readonly state: StoreApi<LiveStageState>;
  /** Recordings whose page died before their run was kept, newest first; filled by `lookForUnfinished`. */
  readonly unfinished: StoreApi<readonly UnfinishedRecording[]>;
  lookForUnfinished(): Promise<void>;
  /** Analyses an unfinished recording like any film; `busy` when another film is being analysed, `empty` when nothing in it can be read. */
  recover(recording: UnfinishedRecording): Promise<'begun' | 'busy' | 'empty'>;
  /** Removes an unfinished recording for good. */
  discard(recording: UnfinishedRecording): Promise<void>;
  /** Shows the camera's picture in an element, one at a time; returns what ends that. */
  showIn(holder: HTMLElement): () => void;
  /** Calls back with the cameras now and whenever they change; returns what ends that. */
  watchCameras(onChange: (cameras: readonly CameraDevice[]) => void): () => void;
  /** Opens the camera and begins to watch; problems land in the state. */
  start(): Promise<void>;
  setTempo(tempo: Tempo): void;
  /** Ends it and begins to analyse what was recorded: true when there is something. */
  stop(): Promise<boolean>;
  /** Ends it; what was recorded stays on the device and is offered on the first screen. */
  leave(): Promise<void>;
}
