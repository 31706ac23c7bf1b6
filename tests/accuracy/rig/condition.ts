import type { RunOptions } from '../../../src/run/runOptions.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import type { Misplacement } from '../../virtualRunner/misplaceTrack.ts';
import type { TrackNoise } from '../../virtualRunner/trackNoise.ts';
import type { ShotPlan } from './makeShot.ts';
import type { Subject } from './subject.ts';

/** One way of filming, and who is filmed that way. */
export interface Condition {
  readonly group: 'plain' | 'film' | 'camera' | 'rate' | 'model' | 'time' | 'interrupted' | 'mocap';
  readonly name: string;
  readonly camera: Camera;
  readonly shot: ShotPlan;
  /** Where the model puts its points; null for exact ones. */
  readonly misplaced: Omit<Misplacement, 'seed'> | null;
  /** What it does wrong for a while. */
  readonly spoilt: Omit<TrackNoise, 'seed'>;
  /** Who is filmed, once for each seed; a subject is made only when it is asked for. */
  readonly subjects: readonly (() => Subject)[];
  readonly seeds: readonly number[];
  /**
   * Where the pictures tell the camera's roll: the error that they tell it with, degrees (SD), drawn for each film. Left out: the roll is
   * unknown, as points alone leave it.
   */
  readonly rollError?: number;
  /** How cameras are put up by hand: turned about their axis (SD, degrees) and off square (at most, degrees), drawn for each film. */
  readonly askew?: { readonly roll: number; readonly yaw: number };
  /** What the person says beyond height and belt speed. */
  readonly options?: RunOptions;
  /** Whether the goals of the measures hold here: square to the run, at a rate that can carry them. */
  readonly isForGoals: boolean;
}
