import type { MeasuredRun } from './measuredRun.ts';
import type { MetricId } from './metricId.ts';
import type { ModelError } from './modelError.ts';
import { type Aspect, modelErrors } from './modelErrors.ts';

/** From this rate on the moments of a stride are read between frames that are near enough to each other. */
const highRateHz = 45;

/**
 * The films that the figures come from show runners of some 350 pixels. The network looks at a crop of 256, so a body larger than that
 * is seen no better, and one that is smaller is blown up: its points wander by as many pixels of the film, which is more of the body.
 */
const fullPixels = 256;

/** A measure's own error in this film: from this side, at this frame rate, with a body of this size; null where it isn't known. */
export function modelErrorOf(id: MetricId, run: MeasuredRun): ModelError | null {
  const { scene, bestGuessFrameRate, track } = run.reading;
  const known = modelErrors[id]?.[aspectOf(scene.view)];
  if (!known) return null;
  const rate = (bestGuessFrameRate ?? 0) * scene.timeScale;
  const halfWidth = rate >= highRateHz ? (known.halfWidthAtHighRate ?? known.halfWidth) : known.halfWidth;
  const pixels = (scene.bodyHeightShare ?? 1) * track.height;
  return { ...known, halfWidth: halfWidth * Math.max(1, fullPixels / pixels) };
}

function aspectOf(view: MeasuredRun['reading']['scene']['view']): Aspect {
  return view === 'front' || view === 'rear' ? view : 'side';
}
