import type { PerSide } from './perSide.ts';
import type { Point3 } from './point3.ts';

/** A rigid part's own directions in the world, unit vectors at right angles. */
export interface Axes {
  readonly forward: Point3;
  readonly up: Point3;
  readonly right: Point3;
}

/** One arm's joint centres and the hand's points. */
export interface ArmPose {
  readonly shoulder: Point3;
  readonly elbow: Point3;
  readonly wrist: Point3;
  /** Knuckles of little and index finger, thumb's knuckle, tip of the fingers. */
  readonly pinky: Point3;
  readonly index: Point3;
  readonly thumb: Point3;
  readonly fingertip: Point3;
}

/** One leg's joint centres, the shoe's points and what touches the belt. */
export interface LegPoints {
  readonly hip: Point3;
  readonly knee: Point3;
  readonly ankle: Point3;
  readonly heel: Point3;
  readonly toe: Point3;
  readonly heelSole: Point3;
  readonly ballSole: Point3;
  readonly toeSole: Point3;
  /** Degrees against the flat foot, + toe up. */
  readonly pitch: number;
  /** Degrees the toes bend up at the ball. */
  readonly toeBend: number;
  readonly onGround: boolean;
}

/** A whole body at one moment, in the virtual runner's world (see `Point3`). */
export interface Skeleton {
  readonly midHip: Point3;
  readonly midShoulder: Point3;
  readonly midEar: Point3;
  readonly pelvis: Axes;
  readonly chest: Axes;
  readonly head: Axes;
  readonly arms: PerSide<ArmPose>;
  readonly legs: PerSide<LegPoints>;
  readonly ears: PerSide<Point3>;
}
