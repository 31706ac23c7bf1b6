import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';

/** A body that is missing for longer is bridged by nobody, seconds. */
const longestGap = 0.25;

/** The longest time through which the body is seen without a gap, seconds. */
export function longestUnbroken({ times, x }: PoseTrack): number {
  let longest = 0;
  let start = Number.NaN;
  let last = Number.NEGATIVE_INFINITY;
  for (const [i, time] of times.entries()) {
    if (Number.isNaN(x[Keypoint.leftHip][i])) continue;
    if (time - last > longestGap) start = time;
    last = time;
    longest = Math.max(longest, time - start);
  }
  return longest;
}
