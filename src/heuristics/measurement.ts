import type { Scale } from '../gait/scene/scale.ts';
import type { Side } from '../poseTrack/side.ts';
import type { Correction } from './judging/correction.ts';
import type { Reason } from './reason.ts';

/**
 * A verdict on one measure. It never says more than the 95 % interval allows (see `judge`).
 * `info`: shown without a judgement, which may be `probablyUsual`. `unavailable`: this film can't show it, and `reason`
 * says why.
 */
export type MeasurementStatus = 'good' | 'watch' | 'fix' | 'info' | 'unavailable';

/**
 * One stride's or step's value, and the moment that shows it: real seconds where it is measured, film seconds in the
 * answer (see `measurementInFilmTime`).
 */
export interface MeasurementSample {
  readonly time: number;
  readonly side: Side | null;
  readonly value: number;
}

/** Limits of a range in the measure's unit; an end is null where there is no limit. */
export interface MeasurementRange {
  readonly low: number | null;
  readonly high: number | null;
}

/** What a measure's error was validated against. */
export interface Validation {
  /** 0: none; the error is worked out from how far body points wander. */
  readonly films: number;
  /** Who runs in them: drawn runners of known form, or rendered human bodies. */
  readonly runners: 'drawn' | 'people';
  /** Of found with true over these films; null where the truth does not vary enough. */
  readonly correlationWithTruth: number | null;
}

/** One measure of one film: what was found and how sure. It holds facts; `src/language` puts them into sentences. */
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
  /** Why the value is unavailable or uncertain; null when there is nothing to add. */
  readonly reason: Reason | null;
  /** The range where most runners are, in the same unit. Null: no such range. */
  readonly referenceRange: MeasurementRange | null;
  /** The wider range outside which it is worth changing; null: no such range. */
  readonly concernRange: MeasurementRange | null;
  /** The film's clearest moment of this value, in the samples' seconds; null when unavailable. */
  readonly evidenceTime: number | null;
  readonly samples: readonly MeasurementSample[];
  /**
   * What the value is compared with where that isn't an absolute scale: how this person stands, or the film's first
   * minute.
   */
  readonly baseline: 'standing' | 'firstMinute' | null;
  /** A value that is a share of the body, in centimetres, where the runner's height was given; else null. */
  readonly centimetres: number | null;
  /** What the scale behind a length in metres or centimetres was taken from; null for what is no length. */
  readonly scaleFrom: Scale['source'] | null;
  /** Whether the usual range is that of the speed at which this person runs: only then is "at this speed" said. */
  readonly isForSpeed: boolean;
  /** What was taken off every reading: a number drawn on a frame takes the same. Null: nothing. */
  readonly correction: Correction | null;
  /** Null where the measure has no error of its own that films could test. */
  readonly validation: Validation | null;
}

/** A measurement that has a value. */
export interface KnownMeasurement extends Measurement {
  readonly value: number;
  readonly uncertainty: number;
}

/** Whether the film shows the measure at all. */
export function isKnown(measurement: Measurement): measurement is KnownMeasurement {
  return measurement.value !== null && measurement.uncertainty !== null;
}
