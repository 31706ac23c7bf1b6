import type { Side } from '../../src/poseTrack/side.ts';
import { armMotion } from './armMotion.ts';
import { armPose } from './armPose.ts';
import { bodySkeleton } from './bodySkeleton.ts';
import type { Form } from './form.ts';
import { legPoints } from './legPoints.ts';
import { legReach } from './legReach.ts';
import type { Point3 } from './point3.ts';
import type { Proportions } from './proportions.ts';
import type { Skeleton } from './skeleton.ts';
import { trunkPose } from './trunkPose.ts';
import { vector } from './vector.ts';

/**
 * Quiet standing wanders by a few millimetres at some tenths of a hertz (ankle sway of stabilometry, widened to be
 * seen).
 */
const swayAhead = { metres: 0.008, hertz: 0.23 };
const swayAcross = { metres: 0.006, hertz: 0.31 };

/** Someone standing still as people do: feet fixed, the body swaying slightly over them. */
export function standingMotion(form: Form, lengths: Proportions): (time: number) => Skeleton {
  const feet = {
    left: [0, lengths.ankleHeight, -form.stepWidth / 2] as Point3,
    right: [0, lengths.ankleHeight, form.stepWidth / 2] as Point3,
  };
  const shift = form.stepWidth / 2 - lengths.hipWidth / 2;
  const reach = legReach(lengths, 5);
  const height = lengths.ankleHeight + Math.sqrt(reach * reach - (Math.abs(shift) + swayAcross.metres) ** 2) - 0.002;
  const right: Point3 = [0, 0, 1];
  return (time) => {
    const ahead = swayAhead.metres * Math.sin(2 * Math.PI * swayAhead.hertz * time);
    const across = swayAcross.metres * Math.sin(2 * Math.PI * swayAcross.hertz * time + 1);
    // The ankle joint lies behind the middle of the feet; the hips stand over the middle.
    const midHip: Point3 = [0.03 + ahead, height, across];
    const trunk = trunkPose(form, lengths, midHip, form.trunkSway * Math.sin(2 * Math.PI * swayAcross.hertz * time), 0);
    const leg = (side: Side) => {
      const hip = vector.along(midHip, right, (side === 'right' ? 0.5 : -0.5) * lengths.hipWidth);
      return legPoints(hip, { ankle: feet[side], pitch: 0, toeBend: 0, onGround: true }, side, form, lengths);
    };
    const arm = (side: Side) => {
      const shoulder = vector.along(
        trunk.midShoulder,
        trunk.chest.right,
        (side === 'right' ? 0.5 : -0.5) * lengths.shoulderWidth,
      );
      const angles = armMotion(form, lengths, side, () => ({ midHip, ...trunk, shoulder }));
      return armPose(shoulder, trunk.chest, side, lengths, angles(0));
    };
    return bodySkeleton(
      midHip,
      right,
      trunk,
      { left: leg('left'), right: leg('right') },
      { left: arm('left'), right: arm('right') },
      lengths,
    );
  };
}
