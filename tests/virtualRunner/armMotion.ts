import type { Side } from '../../src/poseTrack/side.ts';
import { type ArmAngles, armPose } from './armPose.ts';
import type { Form } from './form.ts';
import type { Point3 } from './point3.ts';
import type { Proportions } from './proportions.ts';
import type { Axes } from './skeleton.ts';
import { UnreachableForm } from './unreachableForm.ts';
import { wristFromMidline } from './wristFromMidline.ts';

/** Upper arm's middle of swing behind the trunk line (−14…−51 degrees in Hamner & Delp's runner at 3 m/s). */
const middleOfSwing = -22;
/** The elbow closes as the arm comes forward and opens behind, half range in degrees; the mean stays as stated. */
const elbowBreathing = 9;
/** Upper arm away from the side, and forearm turned inwards, at the back of the swing. */
const abductionBehind = 14;
const turnBehind = 4;
/**
 * In front both follow one number, found from the stated crossing: 0 keeps the arm as it is behind, 1 is across the
 * chest.
 */
const abductionAcross = -18;
const turnAcross = 72;

/** The chest and shoulder that carry an arm, over phase (0..1 of the arm's own swing, 0 = furthest back). */
type Carrier = (phase: number) => {
  readonly midHip: Point3;
  readonly midShoulder: Point3;
  readonly chest: Axes;
  readonly shoulder: Point3;
};

/**
 * One arm's angles over its swing (phase 0 = furthest back), with its inward reach in front found so that the wrist
 * comes exactly as near to the mid-line as stated.
 *
 * @throws UnreachableForm when no such reach brings the wrist there.
 */
export function armMotion(
  form: Form,
  lengths: Proportions,
  side: Side,
  carrier: Carrier,
): (phase: number) => ArmAngles {
  const still = form.activity === 'standing';
  const anglesFor =
    (across: number) =>
    (phase: number): ArmAngles => {
      const swing = -Math.cos(2 * Math.PI * phase);
      return {
        flexion: still ? -2 : (form.activity === 'walking' ? 2 : middleOfSwing) + (form.armSwing / 2) * swing,
        abduction: still ? 8 : abductionBehind + ((abductionAcross - abductionBehind) * across * (1 + swing)) / 2,
        inwardTurn: turnBehind + ((turnAcross - turnBehind) * across * (1 + swing)) / 2,
        elbow: form.elbow[side] - (still ? 0 : elbowBreathing * swing),
      };
    };
  const carriers = Array.from({ length: still ? 0 : 240 }, (_, i) => carrier(i / 240));
  const nearest = (across: number) => {
    let least = Infinity;
    const angles = anglesFor(across);
    for (const [i, { midHip, midShoulder, chest, shoulder }] of carriers.entries()) {
      const { wrist } = armPose(shoulder, chest, side, lengths, angles(i / carriers.length));
      least = Math.min(least, wristFromMidline(wrist, midHip, midShoulder, side, lengths.shoulderWidth));
    }
    return least;
  };
  const stated = form.armCrossing[side];
  if (still) return anglesFor(0);
  let [outward, inward] = [-0.6, 1.1];
  if (stated > nearest(outward) || stated < nearest(inward)) {
    throw new UnreachableForm(
      `The ${side} wrist can come as near to the mid-line as ${nearest(inward).toFixed(2)}…${nearest(outward).toFixed(2)} shoulder widths with this elbow and swing, not ${stated}.`,
    );
  }
  for (let round = 0; round < 40; round += 1) {
    const middle = (outward + inward) / 2;
    if (nearest(middle) > stated) outward = middle;
    else inward = middle;
  }
  return anglesFor((outward + inward) / 2);
}
