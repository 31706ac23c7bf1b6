import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import type { KnownMeasurement, MeasurementSample } from '../../heuristics/measurement.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
import type { OverlayWords } from '../overlayWords.ts';
import type { Shape } from '../shape.ts';
import type { Axes } from './plane.ts';

/** What is to be drawn of one measure, and in which of its steps or strides it was asked for. */
export interface AskedMeasure {
  readonly id: MeasureId;
  /** In the unit in which its card shows it. */
  readonly measurement: KnownMeasurement;
  readonly sample: MeasurementSample;
  readonly track: PoseTrack;
  readonly analysis: RunAnalysis;
  readonly words: OverlayWords;
  /** A value of this measure as the labels on the film say it. */
  readonly figure: (value: number, isUncertain?: boolean) => string;
  readonly axes: Axes;
  /** +1 when the runner faces right in the picture, −1 left, null when seen from the front or rear. */
  readonly facing: 1 | -1 | null;
  /** The side that the camera sees, or null. */
  readonly near: Side | null;
  /** Of a stride, played seconds. */
  readonly strideSeconds: number;
}

/** What the strip of landings says with a measure: a part of it, or every landing's number. */
export type StripMark =
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'count' };

/** One measure, and nothing else, drawn on the film. */
export interface MeasureDrawing {
  /** The frame that shows the asked step or stride best. */
  readonly frame: number;
  /** The part of the film round it that is worth watching again and again, played seconds. */
  readonly from: number;
  readonly to: number;
  /** The asked step's own value; null where each frame has its own instead, or only the whole run has one. */
  readonly own: number | null;
  readonly strip: StripMark | null;
  /** Quick enough for every frame while playing. Empty where the frame has nothing to show of it. */
  readonly shapes: (frame: number) => readonly Shape[];
}
