import { channelsOf } from '../../poseTrack/channels.ts';
import { emptyTrack, emptyWorld } from '../../poseTrack/emptyTrack.ts';
import { framesOfTrack } from '../../poseTrack/framesOfTrack.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { framesBetween } from '../../signal/framesBetween.ts';
import type { Stretch } from './corrections.ts';

/** A film cut to what a person leaves of it. */
export interface TrimmedTrack {
  readonly track: PoseTrack;
  /** Index in the whole film of its first frame. */
  readonly first: number;
}

/** The frames from `from` to `to`, both of them with it; the film itself where nothing was trimmed. */
export function trimTrack(track: PoseTrack, trim: Stretch | null): TrimmedTrack {
  if (trim === null) return { track, first: 0 };
  const { first, end } = framesBetween(track.times, trim.from, trim.to);
  const isLastIn = track.times[end] === trim.to;
  const last = Math.max(first, isLastIn ? end + 1 : end);
  if (first === 0 && last === track.times.length) return { track, first: 0 };
  return { track: framesOfTrack(track, first, last), first };
}

/** A trimmed film's body at the times of the whole film: NaN in what was cut off. */
export function untrimmed(part: PoseTrack, whole: PoseTrack, first: number): PoseTrack {
  if (part.times.length === whole.times.length) return part;
  const blank = emptyTrack(whole.times, part.width, part.height);
  const out: PoseTrack = { ...blank, world: part.world && emptyWorld(whole.times) };
  const own = channelsOf(part);
  for (const [c, channel] of channelsOf(out).entries()) {
    for (const [k, row] of channel.entries()) row.set(own[c][k], first);
  }
  return out;
}
