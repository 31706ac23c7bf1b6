import type { Side } from '../../src/poseTrack/side.ts';
import { armMotion } from './armMotion.ts';
import { armPose } from './armPose.ts';
import { bodySkeleton } from './bodySkeleton.ts';
import type { Form } from './form.ts';
import { legMotion } from './legMotion.ts';
import { legPoints } from './legPoints.ts';
import { legReach } from './legReach.ts';
import { hipJoint, pelvisMotion } from './pelvisMotion.ts';
import type { PerSide } from './perSide.ts';
import type { Point3 } from './point3.ts';
import { type Proportions, proportions } from './proportions.ts';
import { type Rhythm, rhythm } from './rhythm.ts';
import type { Skeleton } from './skeleton.ts';
import { stanceAnkle } from './stanceAnkle.ts';
import { standingMotion } from './standingMotion.ts';
import { trunkPose } from './trunkPose.ts';
import { vector } from './vector.ts';

/** A stated form brought to life: where every joint is at any time. */
export interface RunnerMotion {
  readonly form: Form;
  readonly lengths: Proportions;
  /** Null for someone standing. */
  readonly rhythm: Rhythm | null;
  /** Follows from the stated mean flexion and each side's overstride; null for someone standing. */
  readonly kneeFlexionAtContact: PerSide | null;
  /** The body at a time in seconds (real time; any number). */
  at(time: number): Skeleton;
}

/** The arm is furthest back this share of a stride before its own side's foot lands. */
const armBackBefore = 0.08;

/**
 * Solves a form: hips' height from the knee at contact, push-off from the leg's reach, swing from both ends, arms from
 * the stated crossing.
 *
 * @throws UnreachableForm when the stated numbers exclude each other.
 */
export function runnerMotion(form: Form): RunnerMotion {
  const lengths = proportions(form.body);
  if (form.activity === 'standing') {
    return { form, lengths, rhythm: null, kneeFlexionAtContact: null, at: standingMotion(form, lengths) };
  }
  const gaitRhythm = rhythm(form);
  const { strideTime, stances } = gaitRhythm;
  const pelvis = pelvisMotion(form, gaitRhythm);
  const reach = legReach(lengths, form.kneeFlexionAtContact);
  const hipHeights = stances.map(({ side, from, contactTime }) => {
    const joint = hipJoint(pelvis(from), side, lengths);
    // Any push-off will do: the landing does not depend on it.
    const { ankle } = stanceAnkle(form, lengths, side, contactTime, -50)(0);
    const level = Math.hypot(ankle[0] - joint[0], ankle[2] - joint[2]);
    return ankle[1] + Math.sqrt(reach * reach - level * level) - joint[1];
  });
  const contactHeight = (hipHeights[0] + hipHeights[1]) / 2;
  const raise = (point: Point3): Point3 => [point[0], point[1] + contactHeight, point[2]];

  const legs = Object.fromEntries(
    stances.map((stance) => {
      const hip = (since: number) => raise(hipJoint(pelvis(stance.from + since), stance.side, lengths));
      return [
        stance.side,
        { from: stance.from, motion: legMotion({ form, lengths, side: stance.side, stance, strideTime, hip }) },
      ];
    }),
  ) as Record<Side, { from: number; motion: ReturnType<typeof legMotion> }>;

  const upperBody = (strideClock: number) => {
    const pose = pelvis(strideClock);
    const midHip = raise(pose.middle);
    const phase = (2 * Math.PI * strideClock) / strideTime;
    const sway = form.trunkSway * Math.cos(phase - (Math.PI * stances[0].contactTime) / strideTime);
    const turn = -form.shoulderTurn * Math.cos(phase + 2 * Math.PI * armBackBefore);
    return { midHip, axis: pose.axis, ...trunkPose(form, lengths, midHip, sway, turn) };
  };
  const shoulderOf = (upper: ReturnType<typeof upperBody>, side: Side) =>
    vector.along(upper.midShoulder, upper.chest.right, (side === 'right' ? 0.5 : -0.5) * lengths.shoulderWidth);
  /** The time in the stride at which an arm is at this phase of its swing. */
  const armClock = (side: Side, phase: number) =>
    (phase - armBackBefore) * strideTime + (side === 'right' ? 0 : strideTime / 2);
  const arms = {
    left: armMotion(form, lengths, 'left', (phase) => {
      const upper = upperBody(armClock('left', phase));
      return { ...upper, shoulder: shoulderOf(upper, 'left') };
    }),
    right: armMotion(form, lengths, 'right', (phase) => {
      const upper = upperBody(armClock('right', phase));
      return { ...upper, shoulder: shoulderOf(upper, 'right') };
    }),
  };

  return {
    form,
    lengths,
    rhythm: gaitRhythm,
    kneeFlexionAtContact: {
      left: legs.left.motion.kneeFlexionAtContact,
      right: legs.right.motion.kneeFlexionAtContact,
    },
    at(time) {
      const clock = time - form.firstRightContact;
      const upper = upperBody(clock);
      const leg = (side: Side) => {
        const since = (((clock - legs[side].from) % strideTime) + strideTime) % strideTime;
        const hip = vector.along(upper.midHip, upper.axis, (side === 'right' ? 0.5 : -0.5) * lengths.hipWidth);
        return legPoints(hip, legs[side].motion.at(since), side, form, lengths);
      };
      const arm = (side: Side) =>
        armPose(
          shoulderOf(upper, side),
          upper.chest,
          side,
          lengths,
          arms[side]((clock - armClock(side, 0)) / strideTime),
        );
      return bodySkeleton(
        upper.midHip,
        upper.axis,
        upper,
        { left: leg('left'), right: leg('right') },
        { left: arm('left'), right: arm('right') },
        lengths,
      );
    },
  };
}
