import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { armShapes } from './armShapes.ts';
import type { DrawnRun } from './drawnRun.ts';
import { footShapes } from './footShapes.ts';
import { headShapes } from './headShapes.ts';
import type { OverlayLayers } from './overlayLayers.ts';
import type { OverlayWords } from './overlayWords.ts';
import { seenFrom } from './seenFrom.ts';
import type { Shape } from './shape.ts';
import { skeletonShapes } from './skeletonShapes.ts';
import { trunkShapes } from './trunkShapes.ts';

/** Steps per minute of an ordinary run, for the length of the arm path where the film's own cadence is unknown. */
const ordinaryCadence = 165;

/**
 * Everything to draw over one frame of the film, from back to front, in pixels of the film's picture.
 * Quick enough for every frame while playing: nothing in it grows with the film's length but a binary search.
 *
 * @param track The smoothed track: gaps NaN, same times as the film.
 * @param frame Index into the track's times; a frame outside gives nothing.
 */
export function overlayShapes(
  track: PoseTrack,
  analysis: RunAnalysis,
  frame: number,
  layers: OverlayLayers,
  words: OverlayWords,
): readonly Shape[] {
  if (!(frame >= 0 && frame < track.times.length)) return [];
  const seen = seenFrom(analysis, track.times[frame]);
  if (seen === null) return [];
  const { near, facing, down } = seen;
  const cadence = analysis.metrics.cadence?.value ?? ordinaryCadence;
  const run: DrawnRun = { analysis, facing, down, words };
  const stride = (120 / cadence) * analysis.timeScale;
  return [
    ...(layers.skeleton ? skeletonShapes(track, frame, near) : []),
    ...(layers.arms ? armShapes(track, frame, near, stride) : []),
    ...(layers.trunk ? trunkShapes(track, frame, run) : []),
    ...(layers.head ? headShapes(track, frame, run) : []),
    ...(layers.feet ? footShapes(track, frame, run) : []),
  ];
}
