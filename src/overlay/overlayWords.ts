import type { FootStrikePattern } from '../gait/stances/contact.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Side } from '../poseTrack/side.ts';

/** What the labels on a frame say; `src/language` gives it, so that this room holds facts alone. */
export interface OverlayWords {
  /** @param degrees as the measure counts it, not rounded. */
  lean(degrees: number): string;
  /** @param degrees as above. */
  head(degrees: number): string;
  /** How far ahead of the hips the foot landed in this step, in the unit that the measure's card has. */
  ahead(value: number, unit: string): string;
  /** A foot on the ground; `strike` is null where it is unknown how it met the ground. */
  foot(side: Side, strike: FootStrikePattern | null): string;
  /** A value of a measure with its unit, short. */
  figure(value: number, unit: string, decimals: number): string;
  /** What holds in this frame alone. */
  now(figure: string): string;
  /** What rests on points that the model is not sure of. */
  about(figure: string): string;
  /** A value beside those of other measures. */
  part(measure: MeasureId, figure: string): string;
  /** A landing by its place among all landings of the film. */
  step(number: number, count: number): string;
}
