import type { Side } from '../../src/poseTrack/side.ts';
import type { Form } from './form.ts';
import { pelvisHeight } from './pelvisHeight.ts';
import type { Point3 } from './point3.ts';
import type { Proportions } from './proportions.ts';
import type { Rhythm } from './rhythm.ts';
import { vector } from './vector.ts';

const radians = Math.PI / 180;

/** Side shift of the pelvis towards the stance foot, metres. */
const sideShift = 0.008;

/** The pelvis while the hips' height at contact is still unknown: `middle` is relative to mid-hip at that height. */
export interface PelvisPose {
  readonly middle: Point3;
  /** Unit vector from the left hip joint to the right one. */
  readonly axis: Point3;
}

/**
 * The pelvis over time: bounce, turning with the legs, dropping on the swing side. Time counts from a right contact.
 */
export function pelvisMotion(form: Form, gaitRhythm: Rhythm): (time: number) => PelvisPose {
  const { strideTime, stances } = gaitRhythm;
  const height = pelvisHeight(form, gaitRhythm);
  const rightMidStance = stances[0].contactTime / 2;
  return (time) => {
    const inStride = ((time % strideTime) + strideTime) % strideTime;
    const phase = (2 * Math.PI * inStride) / strideTime;
    const support = Math.cos(phase - (2 * Math.PI * rightMidStance) / strideTime);
    // The pelvis leads its leg: furthest forward on the right shortly before the right contact.
    const turn = form.pelvisTurn * radians * Math.cos(phase + 0.3);
    const list = form.pelvicDrop * radians * support;
    return {
      middle: [0, height(inStride), sideShift * support],
      axis: [Math.sin(turn) * Math.cos(list), Math.sin(list), Math.cos(turn) * Math.cos(list)],
    };
  };
}

/** A hip joint's place in the same frame as `pose.middle`. */
export function hipJoint(pose: PelvisPose, side: Side, { hipWidth }: Proportions): Point3 {
  return vector.along(pose.middle, pose.axis, (side === 'right' ? 0.5 : -0.5) * hipWidth);
}
