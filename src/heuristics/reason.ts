import type { View } from '../gait/scene/scene.ts';
import type { RunningSpeed } from './body/runningSpeed.ts';
import type { End } from './judging/endOf.ts';

/**
 * Why a measurement is unavailable, uncertain or to be taken with a caveat: its kind and the facts that a sentence
 * needs.
 *
 * - `stopped`: a notice allows no verdict from this film; it is the first of the analysis's notices with level `stop`.
 * - `wrongView`: the camera stood where the measure can't be seen. `tooFewStrides`, `tooFewLandings`: too little of it.
 * - `noScale`, `noSpeed`: lengths need one or the other. `restUnknown`: nothing to compare the shoulders with.
 * - `pelvisNotDrawn`: the pose model does not follow the pelvis. `tooFewParts`: of a score made of other measures.
 * - `noGreatestBend`: the knee is not seen to bend and stretch again on the ground.
 * - `interlaced`: each picture mixes two moments, between which a foot lands or leaves.
 * - `impossible`: what came out lies outside the measure's physical limits. `intervalSaysNothing`: its interval is as
 *   wide as all that is possible. `contactsMissing`: fewer contacts than the number needs. `againstGravity`: a bounce
 *   found, beyond the most that a body can rise in the step's time, cm. `timesDisagree`: contact and flight do not add up to the step.
 * - With a value: `probablyUsual`, but not surely; `intervalTooWide` for a verdict; `unusualOnly`: beyond an end of the
 *   usual range where that is no fault; `estimatedSpeed`, and from what; `forComparison` with one's own films only.
 */
export type Reason =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'wrongView'; readonly view: View }
  | { readonly kind: 'tooFewStrides' }
  | { readonly kind: 'tooFewLandings'; readonly found: number; readonly needed: number }
  | { readonly kind: 'noScale' }
  | { readonly kind: 'noSpeed' }
  | { readonly kind: 'restUnknown' }
  | { readonly kind: 'pelvisNotDrawn' }
  | { readonly kind: 'tooFewParts' }
  | { readonly kind: 'noGreatestBend' }
  | { readonly kind: 'impossible'; readonly found: number }
  | { readonly kind: 'intervalSaysNothing' }
  | { readonly kind: 'contactsMissing'; readonly found: number; readonly needed: number }
  | { readonly kind: 'againstGravity'; readonly found: number; readonly most: number }
  | { readonly kind: 'timesDisagree' }
  | { readonly kind: 'probablyUsual' }
  | { readonly kind: 'interlaced' }
  | { readonly kind: 'intervalTooWide' }
  | { readonly kind: 'unusualOnly'; readonly end: End }
  | { readonly kind: 'estimatedSpeed'; readonly source: Exclude<RunningSpeed['source'], 'beltSpeed'> }
  | { readonly kind: 'forComparison' };
