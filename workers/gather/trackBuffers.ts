import { channelsOf } from '../../src/poseTrack/channels.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';

/** The buffers of a track, to hand it to another thread without copying. The track is unusable here afterwards. */
export function trackBuffers(track: PoseTrack): ArrayBuffer[] {
  const arrays = [track.times, ...channelsOf(track).flat()];
  return [...new Set(arrays.map((array) => array.buffer as ArrayBuffer))];
}
