import { mapChannels } from './channels.ts';
import type { PoseTrack } from './poseTrack.ts';

/** The frames `first` … `end` − 1 of a track; their times stay what they were. */
export function framesOfTrack<T extends PoseTrack>(track: T, first: number, end: number): T {
  return {
    ...track,
    times: track.times.slice(first, end),
    ...mapChannels(track, (channel) => channel.map((values) => values.slice(first, end))),
  };
}
