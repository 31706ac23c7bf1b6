import type { Side } from '../poseTrack/side.ts';
import type { Correction } from './judging/correction.ts';

/**
 * A verdict on one measure. It never says more than the 95 % interval allows.
 * `info`: shown without a judgement. `unavailable`: can't be told from this film, and `reason` says why.
 */
export type MeasurementStatus = 'good' | 'watch' | 'fix' | 'info' | 'unavailable';

/**
 * One stride's or step's value, and the moment that shows it: real seconds where it is measured, film seconds in the answer (see
 * `measurementInFilmTime`).
 */
export interface MeasurementSample {
  readonly time: number;
  readonly side: Side | null;
  readonly value: number;
}

/** One measure of one film: what was found, how sure, and what it means. */
export interface Measurement {
  readonly value: number | null;
  /** deg, m, cm, ms, %, steps/min, or a fraction, as the metric's definition says. */
  readonly unit: string;
  /** Half-width of the 95 % interval in the same unit: stride-to-stride spread and known measurement error together. */
  readonly uncertainty: number | null;
  /** Strides or steps behind the value. */
  readonly n: number;
  readonly left: number | null;
  readonly right: number | null;
  readonly status: MeasurementStatus;
  /** Why the value is unavailable or uncertain, as a sentence; null when there is nothing to add. */
  readonly reason: string | null;
  /** How to film so that it can be told, as a sentence; null when it could be told. */
  readonly remedy: string | null;
  /** What was found, in plain words; null when unavailable. */
  readonly verdict: string | null;
  /** The range where most runners are, in the same unit; an end is null where there is no limit. Null: no such range. */
  readonly referenceRange: { readonly low: number | null; readonly high: number | null } | null;
  /** The wider range outside which it is worth changing; absent in older results. */
  readonly concernRange?: { readonly low: number | null; readonly high: number | null } | null;
  /** The film's clearest moment of this value, in the samples' seconds; null when unavailable. */
  readonly evidenceTime: number | null;
  readonly samples: readonly MeasurementSample[];
  /** What the value is held against where that isn't an absolute scale: how this person stands, or the film's first minute. */
  readonly baseline?: 'standing' | 'firstMinute' | null;
  /** What was taken off every reading: a number drawn on a frame takes the same. */
  readonly correction?: Correction | null;
  /** What the measure's error has been held against, as a sentence. */
  readonly validation?: string | null;
}
