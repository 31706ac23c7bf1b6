import type { Camera, CameraRequest } from '../../devices/camera.ts';
import type { CameraDevice } from '../../devices/cameras.ts';
import type { ScreenWakeLock } from '../../devices/keepScreenOn.ts';
import type { Metronome } from '../../devices/metronome.ts';
import type { Voice } from '../../devices/voice.ts';
import type { CameraFailure } from '../../language/cameraProblem.ts';
import type { RecordingFailure } from '../../language/recordingProblem.ts';
import type { RecordedFilm } from '../../recording/recordedFilm.ts';
import type { Recording } from '../../recording/recording.ts';
import type { RecordingOptions } from '../../recording/startRecording.ts';
import type { UnfinishedRecording } from '../../recording/unfinishedRecordings.ts';

/** What live running needs of the machine. It is handed in, so that a test can hand in a camera of its own making. */
export interface LiveDevices {
  /** Calls back with the cameras now and whenever they change; returns what ends that. */
  watchCameras(onChange: (cameras: readonly CameraDevice[]) => void): () => void;
  openCamera(choice: CameraRequest): Promise<Camera | { readonly failure: CameraFailure }>;
  startRecording(options: RecordingOptions): Promise<Recording | { readonly failure: RecordingFailure }>;
  findUnfinishedRecordings(): Promise<readonly UnfinishedRecording[]>;
  recoverRecording(name: string): Promise<RecordedFilm | null>;
  discardRecording(name: string): Promise<void>;
  keepScreenOn(): ScreenWakeLock;
  makeVoice(): Voice;
  makeMetronome(volume: number): Metronome | null;
}
