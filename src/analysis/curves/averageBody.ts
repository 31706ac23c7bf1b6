import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { rotateTrack } from '../../poseTrack/rotateTrack.ts';
import { frameBefore, sampleAfter } from '../../signal/sampleAt.ts';
import type { RunAnalysis } from '../runAnalysis.ts';
import { stridesInFilm } from '../stridesInFilm.ts';

/** A stride's body is read at so many moments; the one after the last is the first again. */
export const bodyMoments = 60;

/** Fewer say nothing of an average. */
const leastStrides = 3;

/** The average stride in space, as the pose model guesses it: `x[keypoint][moment]`, metres, NaN where unknown. */
export interface AverageBody {
  /** From mid-hip: to the camera's right, down, and away from the camera. */
  readonly x: readonly Float64Array[];
  readonly y: readonly Float64Array[];
  readonly z: readonly Float64Array[];
  readonly strides: number;
  /** Of one stride, seconds of the film. */
  readonly seconds: number;
}

/**
 * The mean over all strides of the foot that has most of them, from its landing to its next, of the model's own points
 * in space. Depth is the model's guess from a single camera, so it is for looking and never for measuring.
 *
 * @param smoothed as it lies over the film. @returns null where the track keeps no points in space, or with fewer than
 * three strides.
 */
export function averageBody(smoothed: PoseTrack, analysis: RunAnalysis): AverageBody | null {
  const { world, times } = rotateTrack(smoothed, analysis.cameraRollDegrees ?? 0);
  if (!world) return null;
  const { parts, view } = analysis;
  const seen = stridesInFilm(analysis).filter(
    ({ from }) => parts.length === 0 || parts.some((part) => part.view === view && from >= part.from && from < part.to),
  );
  const [left, right] = (['left', 'right'] as const).map((side) => seen.filter((stride) => stride.side === side));
  const strides = left.length > right.length ? left : right;
  if (strides.length < leastStrides) return null;
  const enough = Math.max(leastStrides, strides.length / 2);
  const moments = Array.from({ length: bodyMoments }, (_, m) =>
    strides.map(({ from, to }) => {
      const time = from + (m / bodyMoments) * (to - from);
      return { time, frame: frameBefore(times, time) };
    }),
  );
  // A million values for ten minutes of film, on the page's own thread: no list is made of them.
  const mean = (row: Float64Array, places: (typeof moments)[number]) => {
    let sum = 0;
    let known = 0;
    for (const { time, frame } of places) {
      const value = sampleAfter(times, row, time, frame);
      if (!Number.isFinite(value)) continue;
      sum += value;
      known++;
    }
    return known >= enough ? sum / known : Number.NaN;
  };
  const average = (rows: readonly Float64Array[]) =>
    rows.map((row) => Float64Array.from(moments, (places) => mean(row, places)));
  return {
    x: average(world.x),
    y: average(world.y),
    z: average(world.z),
    strides: strides.length,
    seconds: strides.reduce((sum, { from, to }) => sum + to - from, 0) / strides.length,
  };
}
