import { mapChannels } from './channels.ts';
import type { PoseTrack } from './poseTrack.ts';

/** The track with NaN in every frame whose flag is not 0. */
export function withoutFrames(track: PoseTrack, flags: Uint8Array): PoseTrack {
  if (!flags.some((flag) => flag !== 0)) return track;
  const blank = (values: Float64Array) => values.map((value, i) => (flags[i] === 0 ? value : Number.NaN));
  return { ...track, ...mapChannels(track, (channel) => channel.map(blank)) };
}
