import { Keypoint } from './keypoints.ts';
import type { PoseTrack } from './poseTrack.ts';

const hips = [Keypoint.leftHip, Keypoint.rightHip] as const;
export const shoulders = [Keypoint.leftShoulder, Keypoint.rightShoulder] as const;
const ears = [Keypoint.leftEar, Keypoint.rightEar] as const;
export const ankles = [Keypoint.leftAnkle, Keypoint.rightAnkle] as const;

/**
 * Angle of the line from one place of the body to another against the picture's vertical in one frame, degrees: 0 where
 * `to` is straight above `from`, positive where it leans forward. NaN where a point is missing.
 *
 * @param from,to keypoints; of several, the middle.
 * @param facing +1 when forward is to the right of the picture, −1 to the left.
 */
export function angleFromVertical(
  track: PoseTrack,
  frame: number,
  from: readonly number[],
  to: readonly number[],
  facing: 1 | -1,
): number {
  const across = middle(track.x, to, frame) - middle(track.x, from, frame);
  const up = middle(track.y, from, frame) - middle(track.y, to, frame);
  return (Math.atan2(facing * across, up) * 180) / Math.PI;
}

/** Lean of the trunk, mid-hip to mid-shoulder, in one frame. See `angleFromVertical`. */
export function trunkLean(track: PoseTrack, frame: number, facing: 1 | -1): number {
  return angleFromVertical(track, frame, hips, shoulders, facing);
}

/**
 * Angle of the line from mid-shoulder to mid-ear against the trunk's own in one frame, degrees, head ahead positive.
 */
export function neckAngle(track: PoseTrack, frame: number, facing: 1 | -1): number {
  return angleFromVertical(track, frame, shoulders, ears, facing) - trunkLean(track, frame, facing);
}

function middle(axis: readonly Float64Array[], keypoints: readonly number[], frame: number): number {
  let sum = 0;
  for (const k of keypoints) sum += axis[k][frame];
  return sum / keypoints.length;
}
