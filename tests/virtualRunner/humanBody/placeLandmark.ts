import { Vector3 } from 'three';
import type { Point3 } from '../point3.ts';
import type { BodyRig } from './bodyRig.ts';
import type { BonePoses } from './bonePose.ts';

/** Where a landmark of a posed body is. */
export function placeLandmark({ bones, landmarks }: BodyRig, poses: BonePoses, name: string): Point3 {
  const { bone, at } = landmarks[name];
  const { turn, head } = poses.get(bone)!;
  const rest = bones.find((one) => one.name === bone)!.head;
  const place = new Vector3(...at)
    .sub(new Vector3(...rest))
    .applyQuaternion(turn)
    .add(head);
  return [place.x, place.y, place.z];
}
