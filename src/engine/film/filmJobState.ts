import type { Backend, BackendReport } from '../../../workers/shared/backend.ts';
import type { Download } from '../../../workers/shared/download.ts';
import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import type { FileReading } from '../../analysis/fileReading.ts';
import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import type { Said } from '../../analysis/said.ts';
import type { CameraRoll } from '../../cameraRoll/cameraRoll.ts';
import type { JobProblem } from '../../language/jobProblem.ts';
import type { PoseModel } from '../../poseTrack/poseModel.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';

/** A film analysed to its end. */
export interface FilmResult {
  /** The body as the model gave it, of the one whose feet run. */
  readonly track: PoseTrack;
  /** Everybody else who was followed for long enough to be meant; absent in runs of earlier builds. */
  readonly others?: readonly PoseTrack[];
  /** The body as it was measured and is drawn. */
  readonly smoothed: PoseTrack;
  readonly analysis: RunAnalysis;
  readonly facts: FilmFacts;
  readonly said: Said;
  /** What the pictures showed of the camera's roll: seen once, and used by every later analysis. */
  readonly cameraRoll: CameraRoll | null;
  /** How well the film's file could be read; null where that is not known. */
  readonly file: FileReading | null;
  /** Null for a pose track that came from a file. */
  readonly model: PoseModel | null;
  /** Null as `model` is. */
  readonly backend: Backend | null;
}

/** Where an analysis stands, as the screen shows it. */
export interface FilmJobState {
  readonly phase: 'starting' | 'working' | 'done' | 'failed' | 'cancelled';
  /** Size of the picture, pixels; null until the file has been read. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly framesDone: number;
  /** Null while the file does not tell how many there are. */
  readonly framesTotal: number | null;
  /** 0..1. */
  readonly share: number;
  readonly framesPerSecond: number | null;
  readonly secondsLeft: number | null;
  /** A small picture of a frame being worked on, and the runner's points in it (33 × x, y, score in film pixels). */
  readonly preview: {
    readonly picture: ImageBitmap;
    readonly points: Float32Array | null;
    readonly width: number;
    readonly height: number;
  } | null;
  /** The pose model on its way to this device; null once it is here, and where the browser had kept it. */
  readonly download: Download | null;
  readonly backend: BackendReport | null;
  readonly workers: number;
  readonly partial: RunAnalysis | null;
  readonly result: FilmResult | null;
  readonly problem: JobProblem | null;
}

/** An analysis before its first frame. */
export const startingFilmJob: FilmJobState = {
  phase: 'starting',
  size: null,
  framesDone: 0,
  framesTotal: null,
  share: 0,
  framesPerSecond: null,
  secondsLeft: null,
  preview: null,
  download: null,
  backend: null,
  workers: 0,
  partial: null,
  result: null,
  problem: null,
};
