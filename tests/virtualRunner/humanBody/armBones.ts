import { Quaternion, Vector3 } from 'three';
import type { ArmPose } from '../skeleton.ts';
import type { RigSide } from './bodyRig.ts';
import type { BonePoses } from './bonePose.ts';
import { carryFrame } from './carryFrame.ts';
import type { RestPose } from './restPose.ts';

/** The shoulder blade follows the arm's swing by this share. */
const clavicleShare = 0.12;
/** The upper end of the upper arm has taken this share of its twist, the lower forearm this share of the hand's. */
const upperTwist = 0.45;
const forearmTwist = 0.5;

/**
 * Clavicle, arm and hand of one side; the chest must have been posed. Twist runs along the limb, so that sleeve and
 * skin don't wring.
 */
export function armBones(rest: RestPose, arm: ArmPose, side: RigSide, poses: BonePoses): void {
  const chest = poses.get('chest')!;
  const [shoulder, elbow, wrist] = [arm.shoulder, arm.elbow, arm.wrist].map((point) => new Vector3(...point));
  const restUpper = rest.mark(`elbow${side}`).sub(rest.mark(`shoulder${side}`));
  const restFore = rest.mark(`wrist${side}`).sub(rest.mark(`elbow${side}`));
  const restAxis = restUpper.clone().cross(restFore);
  const upper = elbow.clone().sub(shoulder);
  const fore = wrist.clone().sub(elbow);
  const axis = upper.clone().cross(fore);
  const upperTurn = carryFrame(restUpper, restAxis, upper, axis);
  const foreTurn = carryFrame(restFore, restAxis, fore, axis);
  const untwisted = pointing(chest.turn, restUpper, upper);

  const root = rest.between('chest', `clavicle${side}`).applyQuaternion(chest.turn).add(chest.head);
  poses.set(`clavicle${side}`, { turn: chest.turn.clone().slerp(untwisted, clavicleShare), head: root });
  poses.set(`upperArm${side}`, { turn: untwisted.clone().slerp(upperTurn, upperTwist), head: shoulder });
  const along = (limb: Vector3, restLimb: Vector3, from: string, to: string) =>
    limb.clone().multiplyScalar(rest.between(from, to).length() / restLimb.length());
  const upperLow = along(upper, restUpper, `upperArm${side}`, `upperArmLow${side}`).add(shoulder);
  poses.set(`upperArmLow${side}`, { turn: upperTurn, head: upperLow });
  poses.set(`forearm${side}`, { turn: foreTurn, head: elbow });

  const knuckles = rest
    .mark(`index${side}`)
    .add(rest.mark(`pinky${side}`))
    .multiplyScalar(0.5);
  const restHand = knuckles.sub(rest.mark(`wrist${side}`));
  const restThumbwards = rest.mark(`index${side}`).sub(rest.mark(`pinky${side}`));
  const thumbwards = new Vector3(...arm.index).sub(new Vector3(...arm.pinky));
  const handTurn = carryFrame(restHand, restThumbwards, fore, thumbwards);
  const half = foreTurn.clone().slerp(handTurn, forearmTwist);
  const foreLow = along(fore, restFore, `forearm${side}`, `forearmLow${side}`).add(elbow);
  poses.set(`forearmLow${side}`, { turn: pointing(half, restFore, fore), head: foreLow });
  poses.set(`hand${side}`, { turn: handTurn, head: wrist });
}

/** A turn bent by the shortest way so that it carries `rest` onto `now`. */
function pointing(turn: Quaternion, rest: Vector3, now: Vector3): Quaternion {
  const carried = rest.clone().applyQuaternion(turn).normalize();
  return new Quaternion().setFromUnitVectors(carried, now.clone().normalize()).multiply(turn);
}
