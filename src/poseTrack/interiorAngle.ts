import type { PoseTrack } from './poseTrack.ts';

/**
 * Interior angle at keypoint `at` between `one` and `other` in each frame, degrees; 180 = straight. Right in the plane
 * of the picture only.
 */
export function interiorAngle({ x, y, times }: PoseTrack, one: number, at: number, other: number): Float64Array {
  return times.map((_, i) => {
    const ax = x[one][i] - x[at][i];
    const ay = y[one][i] - y[at][i];
    const bx = x[other][i] - x[at][i];
    const by = y[other][i] - y[at][i];
    return (Math.atan2(Math.abs(ax * by - ay * bx), ax * bx + ay * by) * 180) / Math.PI;
  });
}
