import type { PoseTrack } from '../poseTrack/poseTrack.ts';

/**
 * Below this a bone is drawn faint. The score does not warn of a leg on the wrong foot; it does of what is hidden:
 * on real films the far elbow scores 0.03–0.28 behind the trunk and 0.98 beside it.
 */
const uncertainBelow = 0.5;

/** Whether the model is unsure of one of the points in this frame; a missing score counts as unsure. */
export function isUncertain(track: PoseTrack, frame: number, ...keypoints: readonly number[]): boolean {
  return keypoints.some((keypoint) => !(track.score[keypoint][frame] >= uncertainBelow));
}
