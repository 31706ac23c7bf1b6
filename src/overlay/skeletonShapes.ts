import { Keypoint } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import type { Side } from '../poseTrack/side.ts';
import { isUncertain } from './isUncertain.ts';
import type { Shape, ShapeRole } from './shape.ts';

/** Two keypoints, and the side of the body that the bone between them is on. */
type Bone = readonly [from: number, to: number, side: Side | null];

/** Every bone that is drawn of a body. */
export const bones: readonly Bone[] = [
  [Keypoint.leftShoulder, Keypoint.rightShoulder, null],
  [Keypoint.leftHip, Keypoint.rightHip, null],
  [Keypoint.leftShoulder, Keypoint.leftHip, 'left'],
  [Keypoint.rightShoulder, Keypoint.rightHip, 'right'],
  [Keypoint.leftShoulder, Keypoint.leftElbow, 'left'],
  [Keypoint.leftElbow, Keypoint.leftWrist, 'left'],
  [Keypoint.rightShoulder, Keypoint.rightElbow, 'right'],
  [Keypoint.rightElbow, Keypoint.rightWrist, 'right'],
  [Keypoint.leftHip, Keypoint.leftKnee, 'left'],
  [Keypoint.leftKnee, Keypoint.leftAnkle, 'left'],
  [Keypoint.leftAnkle, Keypoint.leftHeel, 'left'],
  [Keypoint.leftHeel, Keypoint.leftFootIndex, 'left'],
  [Keypoint.leftAnkle, Keypoint.leftFootIndex, 'left'],
  [Keypoint.rightHip, Keypoint.rightKnee, 'right'],
  [Keypoint.rightKnee, Keypoint.rightAnkle, 'right'],
  [Keypoint.rightAnkle, Keypoint.rightHeel, 'right'],
  [Keypoint.rightHeel, Keypoint.rightFootIndex, 'right'],
  [Keypoint.rightAnkle, Keypoint.rightFootIndex, 'right'],
];

const joints: readonly (readonly [keypoint: number, side: Side])[] = [
  [Keypoint.leftShoulder, 'left'],
  [Keypoint.rightShoulder, 'right'],
  [Keypoint.leftElbow, 'left'],
  [Keypoint.rightElbow, 'right'],
  [Keypoint.leftWrist, 'left'],
  [Keypoint.rightWrist, 'right'],
  [Keypoint.leftHip, 'left'],
  [Keypoint.rightHip, 'right'],
  [Keypoint.leftKnee, 'left'],
  [Keypoint.rightKnee, 'right'],
  [Keypoint.leftAnkle, 'left'],
  [Keypoint.rightAnkle, 'right'],
];

/**
 * The body of one frame: far side first, so that the near one lies over it. Bones with an uncertain end are faint;
 * bones with a missing end are not drawn.
 *
 * @param near The side that the camera sees, or null (front, rear) where both are drawn alike.
 */
export function skeletonShapes(track: PoseTrack, frame: number, near: Side | null): Shape[] {
  const far: Shape[] = [];
  const middle: Shape[] = [];
  const close: Shape[] = [];
  for (const [from, to, side] of bones) {
    const line = [point(track, frame, from), point(track, frame, to)];
    if (line.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) continue;
    const uncertain = isUncertain(track, frame, from, to);
    const role: ShapeRole = uncertain ? 'boneUncertain' : boneRole(side, near);
    (side === null ? middle : side === near || near === null ? close : far).push({ kind: 'line', role, points: line });
  }
  const dots = joints
    .filter(([keypoint, side]) => (near === null || side === near) && !isUncertain(track, frame, keypoint))
    .map(([keypoint]) => point(track, frame, keypoint))
    .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
    .map((at): Shape => ({ kind: 'dot', role: 'joint', at }));
  return [...far, ...middle, ...close, ...dots];
}

function boneRole(side: Side | null, near: Side | null): ShapeRole {
  if (side === null) return 'boneMiddle';
  return near === null || side === near ? 'boneNear' : 'boneFar';
}

function point(track: PoseTrack, frame: number, keypoint: number): [number, number] {
  return [track.x[keypoint][frame], track.y[keypoint][frame]];
}
