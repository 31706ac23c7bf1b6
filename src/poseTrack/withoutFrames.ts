import { mapChannels } from './channels.ts';
import type { PoseTrack } from './poseTrack.ts';

/** The track with NaN in every frame whose flag is not 0. */
export function withoutFrames<T extends PoseTrack>(track: T, flags: Uint8Array): T {
  if (!flags.some((flag) => flag !== 0)) return track;
  const blank = (values: Float64Array) => values.map((value, i) => (flags[i] === 0 ? value : Number.NaN));
  return { ...track, ...mapChannels(track, (channel) => channel.map(blank)) };
}
