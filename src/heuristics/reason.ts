import type { View } from '../gait/scene/scene.ts';
import type { RunningSpeed } from './body/runningSpeed.ts';

/**
 * Why a measurement is unavailable, uncertain or to be taken with a caveat: its kind and the facts that a sentence
 * needs.
 *
 * - `stopped`: a notice allows no verdict from this film; it is the first of the analysis's notices with level `stop`.
 * - `wrongView`: the camera stood where the measure can't be seen. `tooFewStrides`, `tooFewLandings`: too little of it.
 * - `noScale`, `noSpeed`: lengths need one or the other. `restUnknown`: nothing to compare the shoulders with.
 * - `pelvisNotDrawn`: the pose model does not follow the pelvis. `tooFewParts`: of a score made of other measures.
 * - With a value: `intervalTooWide` for a verdict; `estimatedSpeed`, and from what; `forComparison` with one's own
 *   films only.
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
  | { readonly kind: 'intervalTooWide' }
  | { readonly kind: 'estimatedSpeed'; readonly source: Exclude<RunningSpeed['source'], 'beltSpeed'> }
  | { readonly kind: 'forComparison' };
