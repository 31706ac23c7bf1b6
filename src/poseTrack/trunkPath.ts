import { median } from '../signal/median.ts';
import { slowMedian } from '../signal/slowMedian.ts';
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
  return {
    hipX,
    hipY,
    shoulderX,
    shoulderY,
    length: slowMedian(times, lengths, reachSeconds),
    medianLength: median(lengths),
  };
}
