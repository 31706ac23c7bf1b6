import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { facingOf } from '../gait/scene/facingOf.ts';
import type { View } from '../gait/scene/scene.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import type { Side } from '../poseTrack/side.ts';
import { armShapes } from './armShapes.ts';
import type { DrawnRun } from './drawnRun.ts';
import { footShapes } from './footShapes.ts';
import { headShapes } from './headShapes.ts';
import type { OverlayLayers } from './overlayLayers.ts';
import type { OverlayWords } from './overlayWords.ts';
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
  const near = nearSideOf(analysis.view);
  const facing = near === null ? null : facingOf(analysis.direction);
  const cadence = analysis.metrics.cadence?.value ?? ordinaryCadence;
  const run: DrawnRun = { analysis, facing, down: downOf(analysis.cameraRollDegrees ?? 0), words };
  const stride = (120 / cadence) * analysis.timeScale;
  return [
    ...(layers.skeleton ? skeletonShapes(track, frame, near) : []),
    ...(layers.arms ? armShapes(track, frame, near, stride) : []),
    ...(layers.trunk ? trunkShapes(track, frame, run) : []),
    ...(layers.head ? headShapes(track, frame, run) : []),
    ...(layers.feet ? footShapes(track, frame, run) : []),
  ];
}

/** The side of the body that the camera sees; null from the front, the rear and where it is unknown. */
function nearSideOf(view: View): Side | null {
  if (view === 'left-side') return 'left';
  if (view === 'right-side') return 'right';
  return null;
}

/** Which way is down in a film whose camera was rolled by so many degrees: a unit vector, x right, y down. */
function downOf(rollDegrees: number): readonly [x: number, y: number] {
  const roll = (rollDegrees * Math.PI) / 180;
  return [Math.sin(roll), Math.cos(roll)];
}
