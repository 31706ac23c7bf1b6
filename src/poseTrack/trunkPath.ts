import { median } from '../signal/median.ts';
import { Keypoint } from './keypoints.ts';
import { midpoint } from './midpoint.ts';
import type { PoseTrack } from './poseTrack.ts';

/** The trunk through the film: the frame of reference for everything measured on the legs. Pixels, y down. */
export interface TrunkPath {
  /** Mid-hip. NaN where nobody was found. */
  readonly hipX: Float64Array;
  readonly hipY: Float64Array;
  /** Mid-shoulder. */
  readonly shoulderX: Float64Array;
  readonly shoulderY: Float64Array;
  /**
   * Mid-hip to mid-shoulder, running median over about a second: the size of the runner, which may approach or be
   * zoomed at.
   */
  readonly length: Float64Array;
  /** Median over the film; NaN without a body. */
  readonly medianLength: number;
}

/** Seconds on each side over which the trunk's length is taken as constant. */
const reachSeconds = 0.5;

/** Mid-hip, mid-shoulder and trunk length in each frame. */
export function trunkPath(track: PoseTrack): TrunkPath {
  const { times } = track;
  const { x: hipX, y: hipY } = midpoint(track, Keypoint.leftHip, Keypoint.rightHip);
  const { x: shoulderX, y: shoulderY } = midpoint(track, Keypoint.leftShoulder, Keypoint.rightShoulder);
  const lengths = times.map((_, i) => Math.hypot(shoulderX[i] - hipX[i], shoulderY[i] - hipY[i]));
  return { hipX, hipY, shoulderX, shoulderY, length: slowMedian(times, lengths), medianLength: median(lengths) };
}

/**
 * Running median taken every quarter reach and joined by lines: as smooth as needed, and linear in the film's length.
 */
function slowMedian(times: Float64Array, values: Float64Array): Float64Array {
  const n = times.length;
  const out = new Float64Array(n).fill(Number.NaN);
  if (n === 0) return out;
  const hop = reachSeconds / 4;
  const count = Math.min(n, Math.floor((times[n - 1] - times[0]) / hop) + 2);
  const step = Math.max(hop, (times[n - 1] - times[0]) / Math.max(1, count - 1));
  const knots = new Float64Array(count);
  let from = 0;
  let to = 0;
  for (let k = 0; k < count; k++) {
    const centre = times[0] + k * step;
    while (from < n && times[from] < centre - reachSeconds) from++;
    while (to < n && times[to] <= centre + reachSeconds) to++;
    knots[k] = median(values.subarray(from, Math.max(from, to)));
  }
  for (let i = 0; i < n; i++) {
    const position = Math.min(count - 1, (times[i] - times[0]) / step);
    const k = Math.min(Math.floor(position), Math.max(0, count - 2));
    const a = knots[k];
    const b = knots[Math.min(k + 1, count - 1)];
    out[i] = Number.isNaN(a) ? b : Number.isNaN(b) ? a : a + (position - k) * (b - a);
  }
  return out;
}
