import type { GaitReading } from '../gait/gaitReading.ts';
import type { Scale } from '../gait/scene/scale.ts';
import type { Stride } from '../gait/stances/stridesOf.ts';
import type { StaticTrial } from '../gait/staticTrial/staticTrial.ts';
import type { PoseModel } from '../poseTrack/poseModel.ts';

/** What a measure may look at: the reading of the film, in real seconds, and what the person said about the run. */
export interface MeasuredRun {
  readonly reading: GaitReading;
  readonly strides: readonly Stride[];
  /** Which network found the points: each errs in its own way. */
  readonly model: PoseModel;
  /** Metres per pixel at the runner; null when nothing tells. */
  readonly scale: Scale | null;
  /** How the runner stands tall before the same camera; null where that isn't known. */
  readonly standing: StaticTrial | null;
  /** Height as given, metres; null when not given. */
  readonly heightMetres: number | null;
  /** Belt speed as given, metres per second of real time; null when not given. */
  readonly beltSpeed: number | null;
}
