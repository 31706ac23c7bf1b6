import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { mapChannels } from '../poseTrack/channels.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { trunkPath } from '../poseTrack/trunkPath.ts';
import { median } from '../signal/median.ts';
import { sampleAt } from '../signal/sampleAt.ts';
import { seenFrom } from './seenFrom.ts';

/** A run as far as it is drawn over another. */
interface Drawn {
  readonly smoothed: PoseTrack;
  readonly analysis: RunAnalysis;
}

/**
 * The body of one run to be drawn over the film of another: as large, headed the same way, its hips at each moment
 * beside the other's and as high above the ground in the mean, so that what differs is form and not where somebody ran.
 *
 * @param timeIn the moment of the ghost's film that belongs to one of the other's, seconds; NaN where there is none.
 * @returns a track at the other film's times and pixels; null where the two are seen from different sides of a body.
 */
export function ghostTrack(ghost: Drawn, over: Drawn, timeIn: (time: number) => number): PoseTrack | null {
  const [own, other] = [ghost, over].map(({ analysis }) => seenFrom(analysis, middleOf(analysis)));
  if (!own || !other || (own.near === null) !== (other.near === null)) return null;
  if (own.near === null && ghost.analysis.view !== over.analysis.view) return null;
  const size = trunkPath(over.smoothed).medianLength / trunkPath(ghost.smoothed).medianLength;
  if (!Number.isFinite(size) || size <= 0) return null;
  const isMirrored = own.facing !== null && other.facing !== null && own.facing !== other.facing;
  const { times } = over.smoothed;
  const moments = Array.from(times, timeIn);
  const read = (rows: readonly Float64Array[]) =>
    rows.map((row) => Float64Array.from(moments, (moment) => sampleAt(ghost.smoothed.times, row, moment)));
  const moved = mapChannels({ ...ghost.smoothed, world: null }, read);
  const hip = (rows: readonly Float64Array[], frame: number) =>
    (rows[Keypoint.leftHip][frame] + rows[Keypoint.rightHip][frame]) / 2;
  const heights = (rows: readonly Float64Array[]) =>
    median(Array.from(times, (_, frame) => hip(rows, frame)).filter(Number.isFinite));
  const [ownHeight, otherHeight] = [heights(moved.y), heights(over.smoothed.y)];
  const facing = isMirrored ? -size : size;
  const origin = Array.from(times, (_, frame) => [hip(moved.x, frame), hip(over.smoothed.x, frame)] as const);
  return {
    width: over.smoothed.width,
    height: over.smoothed.height,
    times,
    x: moved.x.map((row) => row.map((x, frame) => origin[frame][1] + facing * (x - origin[frame][0]))),
    y: moved.y.map((row) => row.map((y) => otherHeight + size * (y - ownHeight))),
    score: moved.score,
    world: null,
  };
}

/** A moment at which the run is read: the middle of its contacts. */
function middleOf({ contacts }: RunAnalysis): number {
  return contacts[contacts.length >> 1]?.initialContact ?? Number.NaN;
}
