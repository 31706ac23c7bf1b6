import type { Skeleton } from '../skeleton.ts';
import { armBones } from './armBones.ts';
import type { BodyRig } from './bodyRig.ts';
import type { BonePoses } from './bonePose.ts';
import { legBones } from './legBones.ts';
import { restPose } from './restPose.ts';
import { trunkBones } from './trunkBones.ts';

/** Poses a skinned body's bones after the virtual runner's joints. */
export function bonePoser(rig: BodyRig): (skeleton: Skeleton) => BonePoses {
  const rest = restPose(rig);
  return (skeleton) => {
    const poses: BonePoses = new Map();
    trunkBones(rest, skeleton, poses);
    for (const [side, own] of [
      ['Left', 'left'],
      ['Right', 'right'],
    ] as const) {
      armBones(rest, skeleton.arms[own], side, poses);
      legBones(rest, rig.footAxes, skeleton.legs[own], side, poses);
    }
    return poses;
  };
}
