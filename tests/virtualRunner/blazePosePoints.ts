import { Keypoint } from '../../src/poseTrack/keypoints.ts';
import type { Point3 } from './point3.ts';
import type { Skeleton } from './skeleton.ts';
import { vector } from './vector.ts';

/** Points of the face from the middle of the ears, as shares of height: forward, up, to the right. */
const face: Readonly<Partial<Record<keyof typeof Keypoint, Point3>>> = {
  nose: [0.063, -0.012, 0],
  leftEyeInner: [0.049, 0.013, -0.009],
  leftEye: [0.048, 0.013, -0.018],
  leftEyeOuter: [0.044, 0.013, -0.026],
  rightEyeInner: [0.049, 0.013, 0.009],
  rightEye: [0.048, 0.013, 0.018],
  rightEyeOuter: [0.044, 0.013, 0.026],
  mouthLeft: [0.05, -0.036, -0.014],
  mouthRight: [0.05, -0.036, 0.014],
};

/**
 * The 33 places that BlazePose's keypoints stand for, on the body itself: joint centres, ear canals, back of the heel
 * bone, tip of the toes. Where the network puts them differs by its own bias, which is not modelled here.
 *
 * @param height of the body, metres.
 * @returns 33 points in the order of `Keypoint`.
 */
export function blazePosePoints(body: Skeleton, height: number): Point3[] {
  const points: Point3[] = [];
  for (const [name, [forward, up, right]] of Object.entries(face) as [keyof typeof Keypoint, Point3][]) {
    const { head } = body;
    const ahead = vector.along(body.midEar, head.forward, forward * height);
    points[Keypoint[name]] = vector.along(vector.along(ahead, head.up, up * height), head.right, right * height);
  }
  points[Keypoint.leftEar] = body.ears.left;
  points[Keypoint.rightEar] = body.ears.right;
  for (const side of ['left', 'right'] as const) {
    const arm = body.arms[side];
    const leg = body.legs[side];
    points[Keypoint[`${side}Shoulder`]] = arm.shoulder;
    points[Keypoint[`${side}Elbow`]] = arm.elbow;
    points[Keypoint[`${side}Wrist`]] = arm.wrist;
    points[Keypoint[`${side}Pinky`]] = arm.pinky;
    points[Keypoint[`${side}Index`]] = arm.index;
    points[Keypoint[`${side}Thumb`]] = arm.thumb;
    points[Keypoint[`${side}Hip`]] = leg.hip;
    points[Keypoint[`${side}Knee`]] = leg.knee;
    points[Keypoint[`${side}Ankle`]] = leg.ankle;
    points[Keypoint[`${side}Heel`]] = leg.heel;
    points[Keypoint[`${side}FootIndex`]] = leg.toe;
  }
  return points;
}
