import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { bodyPoint } from '../bodyPoint.ts';
import type { Place } from './plane.ts';

/** The middle of the body in one frame, pixels. */
export interface Trunk {
  readonly hip: Place;
  readonly shoulder: Place;
  readonly ear: Place | null;
  /** From hip to shoulder: the unit that drawings are sized in. */
  readonly length: number;
}

/** Null where hips or shoulders are missing. */
export function trunkIn(track: PoseTrack, frame: number): Trunk | null {
  const hip = bodyPoint(track, frame, Keypoint.leftHip, Keypoint.rightHip);
  const shoulder = bodyPoint(track, frame, Keypoint.leftShoulder, Keypoint.rightShoulder);
  if (!hip || !shoulder) return null;
  const length = Math.hypot(shoulder[0] - hip[0], shoulder[1] - hip[1]);
  if (!(length > 0)) return null;
  return { hip, shoulder, ear: bodyPoint(track, frame, Keypoint.leftEar, Keypoint.rightEar), length };
}
