import { Keypoint } from '../../poseTrack/keypoints.ts';
import { type TrunkPath, trunkPath } from '../../poseTrack/trunkPath.ts';
import { withoutFrames } from '../../poseTrack/withoutFrames.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { PreparedFilm } from '../prepare/prepare.ts';
import { oscillationWindows } from './oscillationWindows.ts';
import { type Bout, runningBouts } from './runningBouts.ts';
import { runningPace } from './runningPace.ts';
import type { View } from './scene.ts';
import { type FilmView, viewOfFilm } from './viewOfFilm.ts';

/** What of a film is read, and from which side it shows the runner. */
export interface ReadablePart {
  /**
   * NaN in every frame that is left out: shown before, outside the bouts, or turned to another side than most of the
   * film.
   */
  readonly track: LevelTrack;
  /** Of the bouts, turned or not. */
  readonly trunk: TrunkPath;
  readonly seenFrom: FilmView;
  /** As in `Scene`. */
  readonly bouts: readonly Bout[] | null;
  readonly isPlayedAtTwoSpeeds: boolean;
  /** A body in enough frames, near enough in time, to say anything. */
  readonly hasBody: boolean;
}

/**
 * Frames per second over the whole film below which nothing is read: steps can't be seen, and a grid of even times over
 * days would hold more samples than fit.
 */
const leastMeanRate = 2;
/** Fewer frames with a body than this say nothing. */
const leastFrames = 8;

/** @param view The person's word; null where the film is to tell. */
export function readablePart({ fresh }: PreparedFilm, view: Exclude<View, 'unknown'> | null): ReadablePart {
  const { times } = fresh;
  const seconds = times.length > 0 ? times.at(-1)! - times[0] : 0;
  const isSparse = times.length < leastMeanRate * seconds;
  const wholeTrunk = trunkPath(fresh);
  const windows = isSparse ? [] : oscillationWindows(times, wholeTrunk);
  const pace = runningPace(windows);
  const bouts = pace ? runningBouts(times, wholeTrunk, pace, windows) : [];
  const ran = bouts.length > 0 ? withoutFrames(fresh, outside(times, bouts)) : fresh;
  const trunk = ran === fresh ? wholeTrunk : trunkPath(ran);
  const seenFrom = viewOfFilm(ran, trunk, view);
  const track = withoutFrames(ran, seenFrom.isTurnedAway);
  const known = track.x[Keypoint.leftHip].filter((value) => !Number.isNaN(value)).length;
  return {
    track,
    trunk,
    seenFrom,
    bouts: ran === fresh ? null : bouts,
    isPlayedAtTwoSpeeds: pace?.isPlayedAtTwoSpeeds ?? false,
    hasBody: !isSparse && known >= leastFrames && trunk.medianLength > 0,
  };
}

/** 1 in each frame that lies in none of the bouts. */
function outside(times: Float64Array, bouts: readonly Bout[]): Uint8Array {
  const flags = new Uint8Array(times.length).fill(1);
  for (const { from, to } of bouts) {
    for (const [i, time] of times.entries()) if (time >= from && time <= to) flags[i] = 0;
  }
  return flags;
}
