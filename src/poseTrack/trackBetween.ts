import { framesBetween } from '../signal/framesBetween.ts';
import type { PoseTrack } from './poseTrack.ts';

/** The part of a track with `from <= time < to`, seconds of the film; the times stay those of the film. */
export function trackBetween(track: PoseTrack, from: number, to: number): PoseTrack {
  const { first, end } = framesBetween(track.times, from, to);
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
