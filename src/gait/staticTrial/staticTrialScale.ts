import type { Scale } from '../scene/scale.ts';
import type { StaticTrial } from './staticTrial.ts';

/** The ear's opening above the floor as a share of body height (Drillis & Contini 1966, in Winter). */
const earHeightShare = 0.93;

/** People differ by about 1 % (SD) in that share; the model's ear and heel points and shoes add as much again. */
const standingError = 0.035;

/**
 * The picture's scale at the runner from how large they stand: straight legs and trunk leave nothing to proportions but
 * the head.
 *
 * @param trunkLength of the runner in the run, pixels: nearer to the camera than the stand was, everything is larger.
 * @returns null without a stand or a height.
 */
export function staticTrialScale(
  standing: StaticTrial | null,
  trunkLength: number | null,
  heightMetres: number | null,
): Scale | null {
  if (!standing || heightMetres === null || trunkLength === null) return null;
  const atTheStand = (heightMetres * earHeightShare) / standing.earToHeelPixels;
  const metresPerPixel = (atTheStand * standing.trunkPixels) / trunkLength;
  return { metresPerPixel, source: 'standing', relativeError: standingError };
}
