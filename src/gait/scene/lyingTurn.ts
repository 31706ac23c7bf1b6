import { Keypoint } from '../../poseTrack/keypoints.ts';
import { midpoint } from '../../poseTrack/midpoint.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { QuarterTurn } from '../../poseTrack/quarterTurn.ts';

/** Trunk and legs lie within so many degrees of the picture's own axes. Runners lean by less than half of that. */
const widest = 35;
/** In this share of the frames with a body at least: who bends down or lies down for a while does not lie all along. */
const leastShare = 0.85;
/** Fewer frames with a body than this say nothing. */
const leastFrames = 8;

/**
 * How far a picture is to be turned so that its body stands upright, degrees clockwise: 180 where the head is below the
 * feet through the whole film, 90 or 270 where trunk and legs lie along the picture. Null where the body is upright, or
 * now this way and now that.
 */
export function lyingTurn(track: PoseTrack): Exclude<QuarterTurn, 0> | null {
  const shoulders = midpoint(track, Keypoint.leftShoulder, Keypoint.rightShoulder);
  const hips = midpoint(track, Keypoint.leftHip, Keypoint.rightHip);
  const ankles = midpoint(track, Keypoint.leftAnkle, Keypoint.rightAnkle);
  const counts = new Map<number | null, number>();
  let found = 0;
  for (let i = 0; i < track.times.length; i++) {
    const trunk = quarterOf(shoulders.x[i] - hips.x[i], shoulders.y[i] - hips.y[i]);
    const legs = quarterOf(hips.x[i] - ankles.x[i], hips.y[i] - ankles.y[i]);
    if (Number.isNaN(hips.x[i])) continue;
    found++;
    if (trunk === legs) counts.set(trunk, (counts.get(trunk) ?? 0) + 1);
  }
  if (found < leastFrames) return null;
  const isAllAlong = (quarter: number) => (counts.get(quarter) ?? 0) >= leastShare * found;
  return ([90, 180, 270] as const).find((turn) => isAllAlong(360 - turn)) ?? null;
}

/** Which way a line points in the picture, degrees clockwise from up by quarters; null where it lies between two. */
function quarterOf(x: number, y: number): number | null {
  const angle = (Math.atan2(x, -y) * 180) / Math.PI;
  const quarter = Math.round(angle / 90) * 90;
  return Math.abs(angle - quarter) <= widest ? (quarter + 360) % 360 : null;
}
