import type { Said } from '../../../src/analysis/said.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import type { Misplacement } from '../../virtualRunner/misplaceTrack.ts';
import type { TrackNoise } from '../../virtualRunner/trackNoise.ts';
import type { ShotPlan } from './makeShot.ts';
import type { Subject } from './subject.ts';

/** What people do by hand is never quite so, drawn for each film: standard deviations, and for `yaw` the most. */
export interface ByHand {
  /** The camera turned about its axis, and off square; degrees. */
  readonly roll: number;
  readonly yaw: number;
  /** The belt's speed as it shows it, share of the true one; the height that the runner tells, cm. */
  readonly belt: number;
  readonly height: number;
}

/** One way of filming, and who is filmed that way. */
export interface Condition {
  readonly group: 'plain' | 'film' | 'short' | 'camera' | 'rate' | 'model' | 'time' | 'interrupted' | 'mocap';
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
   * Where the pictures tell the camera's roll: the error that they tell it with, degrees (SD), drawn for each film.
   * Left out: the roll is unknown, as points alone leave it.
   */
  readonly rollError?: number;
  readonly byHand?: ByHand;
  /** What the person says beyond height and belt speed. */
  readonly said?: Said;
  /** Whether the goals of the measures hold here: square to the run, at a rate that can carry them. */
  readonly isForGoals: boolean;
}
