import { median } from '../signal/median.ts';
import { quantile } from '../signal/quantile.ts';
import { Keypoint } from './keypoints.ts';
import type { PoseTrack } from './poseTrack.ts';
import type { Side } from './side.ts';
import type { TrunkPath } from './trunkPath.ts';

/**
 * The near leg is some 10 cm nearer than the body's middle to a camera that stands 3 to 4 m away, and drawn larger by
 * as much.
 */
const nearerBy = 1.03;

/**
 * Hip to ground along a leg, pixels in the plane of the body's middle: the 95th percentile of thigh and shank (the leg
 * is seen shortened whenever it swings across the line of sight), and the height of the ankle above the sole while the
 * foot is lowest.
 *
 * Measured in trunk lengths and then scaled, as the runner may grow or shrink in the picture.
 *
 * @param trunk Of the same track.
 * @param side null where neither is nearer: the mean of both.
 * @returns null where it can't be measured.
 */
export function legLength(track: PoseTrack, trunk: TrunkPath, side: Side | null): number | null {
  const nearer = side === null ? 1 : nearerBy;
  const sides: readonly Side[] = side === null ? ['left', 'right'] : [side];
  const lengths = sides.map((one) => trunk.medianLength * oneLeg(track, trunk, one));
  const mean = lengths.reduce((sum, value) => sum + value, 0) / lengths.length;
  return Number.isFinite(mean) && mean > 0 ? mean / nearer : null;
}

function oneLeg({ x, y, times }: PoseTrack, trunk: TrunkPath, side: Side): number {
  const hip = Keypoint[`${side}Hip`];
  const knee = Keypoint[`${side}Knee`];
  const ankle = Keypoint[`${side}Ankle`];
  const sole = times.map((_, i) => Math.max(y[Keypoint[`${side}Heel`]][i], y[Keypoint[`${side}FootIndex`]][i]));
  const distance = (a: number, b: number, i: number) => Math.hypot(x[a][i] - x[b][i], y[a][i] - y[b][i]);
  const segments = times.map((_, i) => (distance(hip, knee, i) + distance(knee, ankle, i)) / trunk.length[i]);
  // The foot is on the ground for about a third of the time; the lower half of its drops below the hip is stance or
  // near it.
  const drops = sole.map((value, i) => (value - y[hip][i]) / trunk.length[i]);
  const low = median(drops);
  const ankleHeight = median(
    sole.map((value, i) => (drops[i] >= low ? (value - y[ankle][i]) / trunk.length[i] : Number.NaN)),
  );
  return quantile(segments, 0.95) + ankleHeight;
}
