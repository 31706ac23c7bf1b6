import { usualRoll } from '../../cameraRoll/usualRoll.ts';
import type { MeasuredRun } from '../measuredRun.ts';
import type { MeasureId } from '../measureId.ts';
import type { ModelError } from './modelError.ts';
import type { Aspect } from './modelErrors.ts';
import { errorsBy } from './otherNetworks.ts';

/** From this rate on the moments of a stride are read between frames that are near enough to each other. */
const highRateHz = 45;

/**
 * The films that the figures come from show runners of some 350 pixels. The network looks at a crop of 256, so a body
 * larger than that is seen no better, and one that is smaller is blown up: its points wander by as many pixels of the
 * film, which is more of the body.
 */
const fullPixels = 256;

/** A measure's error in one film. */
export interface ErrorInFilm extends ModelError {
  /** What of the half-width is the camera's unknown roll, which stays the same all through a film. */
  readonly ofRoll: number;
}

/** Of a normal distribution: half-width over SD. */
const halfWidthOfNormal = 1.96;

/**
 * A measure's own error in this film: by the network that found the body, from this side, at this frame rate, with a body of this size and the camera's
 * roll known so far; null where it isn't known.
 */
export function modelErrorOf(id: MeasureId, run: MeasuredRun): ErrorInFilm | null {
  const { scene, bestGuessFrameRate, track } = run.reading;
  const known = errorsBy[run.model][id]?.[aspectOf(scene.view)];
  if (!known) return null;
  const rate = bestGuessFrameRate ?? 0;
  const halfWidth = rate >= highRateHz ? (known.halfWidthAtHighRate ?? known.halfWidth) : known.halfWidth;
  const pixels = (scene.bodyHeightShare ?? 1) * track.height;
  const ofRoll = halfWidthOfNormal * (known.perDegreeOfRoll ?? 0) * (scene.cameraRollError ?? usualRoll);
  return { ...known, halfWidth: Math.hypot(halfWidth * Math.max(1, fullPixels / pixels), ofRoll), ofRoll };
}

function aspectOf(view: MeasuredRun['reading']['scene']['view']): Aspect {
  return view === 'front' || view === 'rear' ? view : 'side';
}
