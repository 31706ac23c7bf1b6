import { facingOf } from '../../gait/scene/facingOf.ts';
import { isSideView, type View } from '../../gait/scene/scene.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { rotateTrack } from '../../poseTrack/rotateTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
import { partAt } from '../partAt.ts';
import type { RunAnalysis } from '../runAnalysis.ts';
import type { Curve } from './curve.ts';
import { frontalCurves } from './frontalCurves.ts';
import { sideCurves } from './sideCurves.ts';

/** The curves of a run on its film's own frames. */
export interface RunCurves {
  readonly curves: readonly Curve[];
  /** From the side the far leg and arm are hidden at every step: what is drawn of them is less sure. */
  readonly farSide: Side | null;
}

/**
 * How trunk, legs, hips and arms go through a film. What does not count (other views, cuts, standing) is NaN.
 *
 * The values are the smoothed body's; of the pose model's own constant errors only that of the lean is taken out, for
 * the others are known at single moments of the stride alone, where the measures take them out.
 *
 * @param smoothed as it lies over the film. @param heightCm the runner's height as told, null where it wasn't.
 * @returns no curves where no run was seen, or from an angle between side and front.
 */
export function runCurves(smoothed: PoseTrack, analysis: RunAnalysis, heightCm: number | null): RunCurves {
  const none: RunCurves = { curves: [], farSide: null };
  if (analysis.contacts.length === 0) return none;
  const track = rotateTrack(smoothed, analysis.cameraRollDegrees ?? 0);
  if (isSideView(analysis.view)) {
    const farSide = analysis.view === 'left-side' ? 'right' : 'left';
    const facing = perFrame(track.times, analysis, (view, direction) =>
      view === analysis.view ? facingOf(direction) : null,
    );
    return { curves: sideCurves(track, facing, analysis.metrics.forwardLean?.correction ?? null, heightCm), farSide };
  }
  if (analysis.view !== 'front' && analysis.view !== 'rear') return none;
  // From the front the runner's right is on the picture's left.
  const rightwards = perFrame(track.times, analysis, (view) => (view === 'rear' ? 1 : view === 'front' ? -1 : null));
  return { curves: frontalCurves(track, rightwards, heightCm), farSide: null };
}

/** A sign for each frame from the part of the film that it lies in; NaN where it does not count. */
function perFrame(
  times: Float64Array,
  analysis: RunAnalysis,
  signOf: (view: View, direction: RunAnalysis['direction']) => 1 | -1 | null,
): Float64Array {
  return times.map((time) => {
    const part = partAt(analysis, time);
    return (part && signOf(part.view, part.direction)) ?? Number.NaN;
  });
}
