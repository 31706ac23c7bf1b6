import { framesBetween } from '../signal/framesBetween.ts';
import { mapChannels } from './channels.ts';
import type { PoseTrack } from './poseTrack.ts';

/** The part of a track with `from <= time < to`, seconds of the film; the times stay those of the film. */
export function trackBetween(track: PoseTrack, from: number, to: number): PoseTrack {
  const { first, end } = framesBetween(track.times, from, to);
  return {
    ...track,
    times: track.times.slice(first, end),
    ...mapChannels(track, (channel) => channel.map((values) => values.slice(first, end))),
  };
}
