import { partAt } from '../analysis/partAt.ts';
import { facingOf } from '../gait/scene/facingOf.ts';
import { isSideView } from '../gait/scene/scene.ts';
import { angleFromVertical, trunkLean } from '../poseTrack/angleFromVertical.ts';
import { interiorAngle } from '../poseTrack/interiorAngle.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import { kneeFlexion } from '../poseTrack/kneeFlexion.ts';
import { legKeypoints } from '../poseTrack/legKeypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import type { Side } from '../poseTrack/side.ts';
import { type ExportedRun, levelBody } from './exportedRun.ts';

/** One side's angles in each frame, degrees; NaN where unknown. */
export interface LimbAngles {
  /** Thigh against the vertical, the knee ahead of the hip positive. */
  readonly thigh: Float64Array;
  /** 0 with hip, knee and ankle in line. */
  readonly kneeFlexion: Float64Array;
  /** 0 with the sole (heel to toe) at a right angle to the shank, toes up positive. */
  readonly ankleDorsiflexion: Float64Array;
  /** Sole against the ground's level, toes up positive. */
  readonly foot: Float64Array;
  /** Upper arm against the trunk, the elbow ahead positive. */
  readonly upperArm: Float64Array;
  /** 0 with shoulder, elbow and wrist in line. */
  readonly elbowFlexion: Float64Array;
}

/** The body's angles in the plane of a side view, in each frame of the film. */
export interface SagittalAngles {
  /** Mid-hip to mid-shoulder against the vertical, forward positive, degrees. */
  readonly trunkLean: Float64Array;
  readonly left: LimbAngles;
  readonly right: LimbAngles;
}

/**
 * The angles of a run as it was measured, level and smoothed, before a measure takes off what the pose model is known to
 * add. NaN wherever the film isn't counted or doesn't show the runner from the side: nowhere else is an angle in the
 * picture one of the body.
 */
export function sagittalAngles(run: ExportedRun): SagittalAngles {
  const body = levelBody(run);
  const facing = facings(run);
  const lean = body.times.map((_, i) => (facing[i] === 0 ? Number.NaN : trunkLean(body, i, sign(facing[i]))));
  return { trunkLean: lean, left: limb(body, facing, lean, 'left'), right: limb(body, facing, lean, 'right') };
}

/** +1 where the runner faces right in the picture, −1 left, 0 where no side view is counted. */
function facings({ analysis, smoothed }: ExportedRun): Int8Array {
  return Int8Array.from(smoothed.times, (time) => {
    const part = partAt(analysis, time);
    return part && isSideView(part.view) ? (facingOf(part.direction) ?? 0) : 0;
  });
}

function limb(body: PoseTrack, facing: Int8Array, lean: Float64Array, side: Side): LimbAngles {
  const { hip, knee, ankle, heel, toe } = legKeypoints(side);
  const [shoulder, elbow, wrist] = [Keypoint[`${side}Shoulder`], Keypoint[`${side}Elbow`], Keypoint[`${side}Wrist`]];
  const counted = (values: Float64Array) => values.map((value, i) => (facing[i] === 0 ? Number.NaN : value));
  /** Degrees by which `to` is ahead of straight above `from`. */
  const ahead = (from: number, to: number) =>
    body.times.map((_, i) =>
      facing[i] === 0 ? Number.NaN : angleFromVertical(body, i, [from], [to], sign(facing[i])),
    );
  const shank = ahead(ankle, knee);
  // A sole that lies flat points straight ahead, 90° from straight up.
  const foot = ahead(heel, toe).map((angle) => withinHalfTurn(90 - angle));
  const upperArm = ahead(elbow, shoulder);
  return {
    thigh: ahead(knee, hip).map((angle) => 0 - angle),
    kneeFlexion: counted(kneeFlexion(body, side)),
    ankleDorsiflexion: foot.map((angle, i) => angle + shank[i]),
    foot,
    upperArm: upperArm.map((angle, i) => lean[i] - angle),
    elbowFlexion: counted(interiorAngle(body, shoulder, elbow, wrist).map((angle) => 180 - angle)),
  };
}

/** A toe that points down and back is a little beyond −90°, not at 270. */
function withinHalfTurn(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees;
}

function sign(facing: number): 1 | -1 {
  return facing > 0 ? 1 : -1;
}
