import type { PoseTrack } from '../../poseTrack/poseTrack.ts';

const degrees = 180 / Math.PI;

/**
 * Angle of the line from keypoint `from` to keypoint `to` against the vertical through the film, degrees:
 * 0 where `to` is straight above `from`, positive where it leans forward.
 *
 * @param facing +1 when forward is to the right of the picture.
 */
export function angleFromVertical(track: PoseTrack, from: number, to: number, facing: 1 | -1): Float64Array {
  return track.x[from].map(
    (x, i) => Math.atan2(facing * (track.x[to][i] - x), track.y[from][i] - track.y[to][i]) * degrees,
  );
}
