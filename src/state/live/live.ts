import type { StoreApi } from 'zustand/vanilla';
import type { CameraDevice } from '../../devices/cameras.ts';
import type { LiveSession } from '../../engine/live/liveSession.ts';
import type { CameraFailure } from '../../language/cameraProblem.ts';
import type { CameraView } from '../../live/cameraView.ts';
import type { ShownRecording } from './liveRecording.ts';
import type { RecordedRuns } from './recordedRuns.ts';
import type { Tempo } from './tempoKeeper.ts';

/** The camera and its recording as the screen shows them. */
export interface LiveStageState extends ShownRecording {
  readonly phase: 'idle' | 'opening' | 'on' | 'closing';
  readonly cameraView: CameraView;
  readonly session: LiveSession | null;
  /** What stands in the way now; null when all is well. */
  readonly problem: CameraFailure | null;
  readonly tempo: Tempo;
}

/** Watching a camera, from asking for it to handing the recording over. It lives outside the screens. */
export interface Live extends Omit<RecordedRuns, 'analyse'> {
  readonly state: StoreApi<LiveStageState>;
  /** Shows the camera's picture in an element, one at a time; returns what ends that. */
  showIn(holder: HTMLElement): () => void;
  /** Calls back with the cameras now and whenever they change; returns what ends that. */
  watchCameras(onChange: (cameras: readonly CameraDevice[]) => void): () => void;
  /** Opens the camera and begins to watch; problems land in the state. */
  start(): Promise<void>;
  setTempo(tempo: Tempo): void;
  /** Ends it and begins to analyse what was recorded: true when there is something. */
  stop(): Promise<boolean>;
  /**
   * Ends it, also while the camera is still being asked for; what was recorded stays on the device and is offered on
   * the first screen.
   */
  leave(): Promise<void>;
}
