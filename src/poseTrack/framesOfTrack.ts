import type { PoseTrack } from './poseTrack.ts';

/** The frames `first` … `end` − 1 of a track; their times stay what they were. */
export function framesOfTrack<T extends PoseTrack>(track: T, first: number, end: number): T {
  const cut = (channel: readonly Float64Array[]) => channel.map((values) => values.slice(first, end));
  const { world } = track;
  return {
    ...track,
    times: track.times.slice(first, end),
    x: cut(track.x),
    y: cut(track.y),
    score: cut(track.score),
    world: world && { x: cut(world.x), y: cut(world.y), z: cut(world.z) },
  };
}
