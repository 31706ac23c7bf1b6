import type { Side } from '../../src/poseTrack/side.ts';
import type { Point3 } from './point3.ts';
import type { Proportions } from './proportions.ts';
import type { ArmPose, Axes } from './skeleton.ts';
import { vector } from './vector.ts';

const radians = Math.PI / 180;

/** An arm's joint angles, degrees. */
export interface ArmAngles {
  /** Upper arm against the trunk line, + forward. */
  readonly flexion: number;
  /** Upper arm away from the side. */
  readonly abduction: number;
  /** Forearm turned about the upper arm towards the mid-line. */
  readonly inwardTurn: number;
  /** Interior angle at the elbow, 180 = straight. */
  readonly elbow: number;
}

/** An arm hanging from a shoulder joint of the chest. */
export function armPose(shoulder: Point3, chest: Axes, side: Side, lengths: Proportions, angles: ArmAngles): ArmPose {
  const sign = side === 'right' ? 1 : -1;
  const inChest = (forward: number, up: number, outward: number): Point3 =>
    vector.add(
      vector.add(vector.scale(chest.forward, forward), vector.scale(chest.up, up)),
      vector.scale(chest.right, sign * outward),
    );
  const f = angles.flexion * radians;
  const a = angles.abduction * radians;
  const turn = angles.inwardTurn * radians;
  const bend = (180 - angles.elbow) * radians;
  const upperArm = inChest(Math.sin(f) * Math.cos(a), -Math.cos(f) * Math.cos(a), Math.sin(a));
  const ahead = inChest(Math.cos(f), Math.sin(f), 0);
  const inward = vector.scale(vector.cross(upperArm, ahead), -sign);
  const bendTowards = vector.add(vector.scale(ahead, Math.cos(turn)), vector.scale(inward, Math.sin(turn)));
  const forearm = vector.add(vector.scale(upperArm, Math.cos(bend)), vector.scale(bendTowards, Math.sin(bend)));

  const elbow = vector.along(shoulder, upperArm, lengths.upperArm);
  const wrist = vector.along(elbow, forearm, lengths.forearm);
  // A loose fist, thumb up: the knuckles' line lies across the forearm in the plane of the arm, the thumb on the side
  // that the elbow bends to, however far it bends.
  const thumbSide = vector.subtract(vector.scale(bendTowards, Math.cos(bend)), vector.scale(upperArm, Math.sin(bend)));
  const palm = vector.along(wrist, forearm, 0.45 * lengths.hand);
  return {
    shoulder,
    elbow,
    wrist,
    pinky: vector.along(palm, thumbSide, -0.2 * lengths.hand),
    index: vector.along(vector.along(palm, forearm, 0.06 * lengths.hand), thumbSide, 0.18 * lengths.hand),
    thumb: vector.along(vector.along(wrist, forearm, 0.32 * lengths.hand), thumbSide, 0.3 * lengths.hand),
    fingertip: vector.along(wrist, forearm, 0.62 * lengths.hand),
  };
}
