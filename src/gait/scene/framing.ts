import { footKeypoints } from '../../poseTrack/footKeypoints.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { median } from '../../signal/median.ts';

/** How the runner sits in the picture. */
export interface Framing {
  readonly bodyHeightShare: number | null;
  readonly feetInPictureShare: number | null;
  readonly foundShare: number;
}

/** The crown is above the eyes by this share of what is seen from eyes to sole: eye height is about 93 % of stature. */
const crown = 1.07;

const head = [Keypoint.nose, Keypoint.leftEye, Keypoint.rightEye, Keypoint.leftEar, Keypoint.rightEar] as const;

/** How large the runner is, and whether feet are cut off; from the points as the model gave them. */
export function framing(track: PoseTrack): Framing {
  const { times, width, height, x, y } = track;
  const heights: number[] = [];
  let found = 0;
  let inside = 0;
  for (let i = 0; i < times.length; i++) {
    if (Number.isNaN(x[Keypoint.leftHip][i])) continue;
    found++;
    const lowest = Math.max(...footKeypoints.map((k) => y[k][i]));
    const highest = Math.min(...head.map((k) => y[k][i]));
    heights.push((crown * (lowest - highest)) / height);
    const isInside = footKeypoints.every((k) => x[k][i] >= 0 && x[k][i] <= width && y[k][i] >= 0 && y[k][i] <= height);
    if (isInside) inside++;
  }
  const share = median(heights);
  return {
    bodyHeightShare: Number.isNaN(share) ? null : share,
    feetInPictureShare: found > 0 ? inside / found : null,
    foundShare: times.length > 0 ? found / times.length : 0,
  };
}
