import type { Camera } from '../camera/camera.ts';
import type { CameraChoice } from '../camera/cameraChoice.ts';
import type { CameraDevice } from '../camera/cameraDevice.ts';
import type { Metronome } from '../camera/metronome.ts';
import type { RecordedFilm } from '../camera/recordedFilm.ts';
import type { Recording } from '../camera/recording.ts';
import type { RecordingOptions } from '../camera/recordingOptions.ts';
import type { UnfinishedRecording } from '../camera/unfinishedRecording.ts';
import type { Voice } from '../camera/voice.ts';
import type { WakeLock } from '../camera/wakeLock.ts';
import type { CameraFailure } from '../language/cameraFailure.ts';
import type { RecordingFailure } from '../language/recordingFailure.ts';

/** What live running needs of the machine. It is handed in, so that a test can hand in a camera of its own making. */
export interface LiveDevices {
  /** Calls back with the cameras now and whenever they change; returns what ends that. */
  watchCameras(onChange: (cameras: readonly CameraDevice[]) => void): () => void;
  openCamera(choice: CameraChoice): Promise<Camera | { readonly failure: CameraFailure }>;
  startRecording(options: RecordingOptions): Promise<Recording | { readonly failure: RecordingFailure }>;
  findUnfinishedRecordings(): Promise<readonly UnfinishedRecording[]>;
  recoverRecording(name: string): Promise<RecordedFilm | null>;
  discardRecording(name: string): Promise<void>;
  keepScreenOn(): WakeLock;
  makeVoice(): Voice;
  makeMetronome(volume: number): Metronome | null;
}
