import { quantile } from 'simple-statistics';
import { Keypoint } from './track/keypoints.ts';
import { legKeypoints } from './track/legKeypoints.ts';
import { midpoint } from './track/midpoint.ts';
import type { PoseTrack } from './track/poseTrack.ts';
import type { Side } from './track/side.ts';

/** Somebody seen for less than this share of the longest-seen person's frames is no candidate. */
const leastShare = 0.2;

/**
 * The person whose feet run, of several followed through the same film: the one whose feet travel furthest about the
 * hips, in trunk lengths. The detector's own confidence can't tell, since a coach who stands still scores best.
 *
 * @param people tracks on the same times, NaN where absent; at least one.
 * @returns the index of the runner.
 */
export function chooseRunner(people: readonly PoseTrack[]): number {
  const found = people.map((track) => track.x[Keypoint.nose].filter((x) => !Number.isNaN(x)).length);
  const most = Math.max(...found);
  let best = 0;
  let bestTravel = Number.NEGATIVE_INFINITY;
  people.forEach((track, i) => {
    if (found[i] < leastShare * most) return;
    const travel = Math.max(footTravel(track, 'left'), footTravel(track, 'right'));
    if (travel <= bestTravel) return;
    best = i;
    bestTravel = travel;
  });
  return best;
}

/** Range (5th to 95th percentile) of the ankle's place about mid-hip along its longer direction, in trunk lengths. */
function footTravel(track: PoseTrack, side: Side): number {
  const hip = midpoint(track, Keypoint.leftHip, Keypoint.rightHip);
  const shoulder = midpoint(track, Keypoint.leftShoulder, Keypoint.rightShoulder);
  const { ankle } = legKeypoints(side);
  const known = (values: Float64Array) => Array.from(values).filter((value) => !Number.isNaN(value));
  const trunks = known(hip.x.map((x, i) => Math.hypot(x - shoulder.x[i], hip.y[i] - shoulder.y[i])));
  if (trunks.length === 0) return 0;
  const range = (values: number[]) => quantile(values, 0.95) - quantile(values, 0.05);
  const along = range(known(hip.x.map((x, i) => track.x[ankle][i] - x)));
  const up = range(known(hip.y.map((y, i) => track.y[ankle][i] - y)));
  return Math.max(along, up) / quantile(trunks, 0.5);
}
