import type { PoseTrack } from './poseTrack.ts';

/** The track with NaN in every frame whose flag is not 0. */
export function withoutFrames<T extends PoseTrack>(track: T, flags: Uint8Array): T {
  if (!flags.some((flag) => flag !== 0)) return track;
  const blank = (axes: readonly Float64Array[]) =>
    axes.map((values) => values.map((value, i) => (flags[i] === 0 ? value : Number.NaN)));
  return {
    ...track,
    x: blank(track.x),
    y: blank(track.y),
    score: blank(track.score),
    world: track.world && { x: blank(track.world.x), y: blank(track.world.y), z: blank(track.world.z) },
  };
}
