import type { CameraRoll } from '../cameraRoll/cameraRoll.ts';
import type { PoseModel } from '../poseTrack/poseModel.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import type { FileReading } from './fileReading.ts';

/** The evidence: what the pictures show. It is kept with a run, so that another analysis of it goes by the same. */
export interface Seen {
  /** As the model gave it, unsmoothed; of the one whose feet run. */
  readonly track: PoseTrack;
  /** Everybody else who was followed for long enough to be meant, most often seen first; on the same times. */
  readonly others?: readonly PoseTrack[];
  /** How many people were followed through the film; 1 where only the track is known. */
  readonly people?: number;
  /** What straight things in the pictures say of the camera's roll; null, or absent, where they say nothing. */
  readonly cameraRoll?: CameraRoll | null;
  /** Which network found the points; null, or absent, where only the track is known: then taken for the full one. */
  readonly model?: PoseModel | null;
  /** How well the film's file could be read; null, or absent, where only the track is known. */
  readonly file?: FileReading | null;
}
