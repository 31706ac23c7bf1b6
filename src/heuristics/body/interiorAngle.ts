import type { PoseTrack } from '../../poseTrack/poseTrack.ts';

/** Interior angle at keypoint `at` between `one` and `other` through the film, degrees; 180 = straight. */
export function interiorAngle(track: PoseTrack, one: number, at: number, other: number): Float64Array {
  return track.x[at].map((x, i) => {
    const y = track.y[at][i];
    const ax = track.x[one][i] - x;
    const ay = track.y[one][i] - y;
    const bx = track.x[other][i] - x;
    const by = track.y[other][i] - y;
    return (Math.atan2(Math.abs(ax * by - ay * bx), ax * bx + ay * by) * 180) / Math.PI;
  });
}
