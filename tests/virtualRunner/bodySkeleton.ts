import type { PerSide } from './perSide.ts';
import type { Point3 } from './point3.ts';
import type { Proportions } from './proportions.ts';
import type { ArmPose, LegPoints, Skeleton } from './skeleton.ts';
import type { TrunkPose } from './trunkPose.ts';
import { vector } from './vector.ts';

/** Half the distance between the ear canals as a share of height (0.145 m apart at 1.75 m). */
const halfEarDistance = 0.0415;

/** Puts trunk, arms and legs together. `axis` points from the left hip joint to the right one. */
export function bodySkeleton(
  midHip: Point3,
  axis: Point3,
  trunk: TrunkPose,
  legs: PerSide<LegPoints>,
  arms: PerSide<ArmPose>,
  { height }: Proportions,
): Skeleton {
  const spine = vector.subtract(trunk.midShoulder, midHip);
  const up = vector.normalise(vector.along(spine, axis, -vector.dot(spine, axis)));
  return {
    midHip,
    midShoulder: trunk.midShoulder,
    midEar: trunk.midEar,
    pelvis: { right: axis, up, forward: vector.cross(up, axis) },
    chest: trunk.chest,
    head: trunk.head,
    arms,
    legs,
    ears: {
      left: vector.along(trunk.midEar, trunk.head.right, -halfEarDistance * height),
      right: vector.along(trunk.midEar, trunk.head.right, halfEarDistance * height),
    },
  };
}
