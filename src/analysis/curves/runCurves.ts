import { facingOf } from '../../gait/scene/facingOf.ts';
import type { View } from '../../gait/scene/scene.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { rotateTrack } from '../../poseTrack/rotateTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
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
  const aspect = aspectOf(analysis.view);
  if (aspect === 'side') {
    const farSide = analysis.view === 'left-side' ? 'right' : 'left';
    const facing = perFrame(track.times, analysis, (view, direction) =>
      view === analysis.view ? facingOf(direction) : null,
    );
    return { curves: sideCurves(track, facing, analysis.metrics.forwardLean?.correction ?? null, heightCm), farSide };
  }
  if (aspect === null) return none;
  // From the front the runner's right is on the picture's left.
  const rightwards = perFrame(track.times, analysis, (view) => (view === 'rear' ? 1 : view === 'front' ? -1 : null));
  return { curves: frontalCurves(track, rightwards, heightCm), farSide: null };
}

function aspectOf(view: View): 'side' | 'frontal' | null {
  if (view === 'left-side' || view === 'right-side') return 'side';
  return view === 'front' || view === 'rear' ? 'frontal' : null;
}

/** A sign for each frame from the part of the film that it lies in; NaN where it does not count. */
function perFrame(
  times: Float64Array,
  { parts, view, direction }: RunAnalysis,
  signOf: (view: View, direction: RunAnalysis['direction']) => 1 | -1 | null,
): Float64Array {
  if (parts.length === 0) return new Float64Array(times.length).fill(signOf(view, direction) ?? Number.NaN);
  return times.map((time) => {
    const part = parts.find(({ from, to }) => time >= from - 1e-6 && time <= to + 1e-6);
    return (part && signOf(part.view, part.direction)) ?? Number.NaN;
  });
}
