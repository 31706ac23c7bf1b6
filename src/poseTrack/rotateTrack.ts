import type { PoseTrack } from './poseTrack.ts';

/**
 * The track with its picture turned about its centre.
 *
 * @param degrees clockwise.
 */
export function rotateTrack(track: PoseTrack, degrees: number): PoseTrack {
  if (degrees === 0) return track;
  const c = Math.cos((degrees * Math.PI) / 180);
  const s = Math.sin((degrees * Math.PI) / 180);
  const about = (centreX: number, centreY: number, xs: readonly Float64Array[], ys: readonly Float64Array[]) => ({
    x: xs.map((row, k) => row.map((x, i) => centreX + c * (x - centreX) - s * (ys[k][i] - centreY))),
    y: ys.map((row, k) => row.map((y, i) => centreY + s * (xs[k][i] - centreX) + c * (y - centreY))),
  });
  const { world } = track;
  return {
    ...track,
    ...about(track.width / 2, track.height / 2, track.x, track.y),
    world: world && { ...world, ...about(0, 0, world.x, world.y) },
  };
}
