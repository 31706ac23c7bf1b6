import { Keypoint } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';

/** From nose to mouth: all points of the head. */
const lastOfHead = Keypoint.mouthRight;

/** Where the runner's face is in one frame, pixels of the film; empty where it isn't known. */
export function facePoints(track: PoseTrack, frame: number): (readonly [number, number])[] {
  return Array.from({ length: lastOfHead + 1 }, (_, k) => [track.x[k][frame], track.y[k][frame]] as const).filter(
    ([x, y]) => Number.isFinite(x) && Number.isFinite(y),
  );
}
