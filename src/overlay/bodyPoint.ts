import type { PoseTrack } from '../poseTrack/poseTrack.ts';

/**
 * The middle of the given keypoints in one frame, in pixels of the film; of those that were found when some are
 * missing. Null when none was found.
 */
export function bodyPoint(track: PoseTrack, frame: number, ...keypoints: readonly number[]): [number, number] | null {
  let x = 0;
  let y = 0;
  let found = 0;
  for (const keypoint of keypoints) {
    const px = track.x[keypoint][frame];
    const py = track.y[keypoint][frame];
    if (!Number.isFinite(px) || !Number.isFinite(py)) continue;
    x += px;
    y += py;
    found++;
  }
  return found === 0 ? null : [x / found, y / found];
}
