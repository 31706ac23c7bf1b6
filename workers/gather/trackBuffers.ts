import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';

/** The buffers of a track, to hand it to another thread without copying. The track is unusable here afterwards. */
export function trackBuffers(track: PoseTrack): ArrayBuffer[] {
  const channels = [track.times, ...track.x, ...track.y, ...track.score];
  if (track.world) channels.push(...track.world.x, ...track.world.y, ...track.world.z);
  return [...new Set(channels.map((channel) => channel.buffer as ArrayBuffer))];
}
