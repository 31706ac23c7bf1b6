import { withoutFrames } from '../../poseTrack/withoutFrames.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { Stance } from '../stances/stance.ts';
import type { Stretch } from './corrections.ts';

/** A stretch ends where the next landing begins, which belongs to what follows: a little sooner, seconds. */
const before = 0.005;

/**
 * What was read, without the stretches that a person leaves out: no landing in them, and no body.
 *
 * @param stretches Film seconds.
 * @param timeScale Film seconds per real second.
 */
export function leaveOut(
  read: { readonly track: LevelTrack; readonly stances: readonly Stance[] },
  stretches: readonly Stretch[],
  timeScale: number,
): { readonly track: LevelTrack; readonly stances: readonly Stance[] } {
  if (stretches.length === 0) return read;
  const isOut = (time: number) =>
    stretches.some(({ from, to }) => time * timeScale >= from - before && time * timeScale < to - before);
  return {
    track: withoutFrames(
      read.track,
      Uint8Array.from(read.track.times, (time) => (isOut(time) ? 1 : 0)),
    ),
    stances: read.stances.filter(({ initialContact }) => !isOut(initialContact)),
  };
}
