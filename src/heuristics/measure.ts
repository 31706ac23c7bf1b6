import type { View } from '../gait/scene/scene.ts';
import type { End } from './judging/endOf.ts';
import type { Limits } from './judging/limits.ts';
import type { MeasuredRun } from './measuredRun.ts';
import type { MeasureId } from './measureId.ts';
import type { KnownMeasurement, Measurement } from './measurement.ts';

/** One measure of running form: what it is, where it can be seen, what is usual, and its words. */
export interface Measure {
  readonly id: MeasureId;
  readonly group: 'landing' | 'posture' | 'arms' | 'rhythm';
  /** Unit of `value` in the file formats: deg, m, fraction of leg length, steps/min… */
  readonly unit: string;
  /** Decimals worth showing. */
  readonly decimals: number;
  /** Views in which it can be measured. */
  readonly views: readonly View[];
  /** What is physically possible, with its source beside it: outside it no number is shown. */
  readonly limits: Limits;
  /** A scale whose lowest is an end and not the absence of something. */
  readonly isScore?: boolean;
  /** Its texts in English, beside the thresholds that they speak of. Nothing that is computed depends on them. */
  readonly words: MeasureWords;
  /**
   * @param measured The measures that stand before this one in `measures`, for one that is put together from others.
   */
  measure(run: MeasuredRun, measured: Readonly<Partial<Record<MeasureId, Measurement>>>): Measurement;
}

/** Writes a length that is told in `m` or `cm` in the units that the person reads, unit and all. */
export type LengthWriter = (value: number, unit: 'm' | 'cm', decimals: number) => string;

/** All texts of one measure in one language. */
export interface MeasureWords {
  /** The name in the runner's words. */
  readonly name: string;
  /** The question that the measure answers. */
  readonly question: string;
  /** How it is measured, in one or two sentences that a coach would sign. */
  readonly definition: string;
  /** Where the usual range comes from. */
  readonly referenceSource: string;
  /** What is known about it, graded in plain words. */
  readonly evidence: string;
  /** How to film so that it can be measured. */
  readonly howToFilm: string;
  /** What was found, in plain words; null for a measure that no film tells. */
  readonly verdict: ((measurement: KnownMeasurement, length: LengthWriter) => string) | null;
  /** In place of a number that is smaller than its own error ("about upright"); left out where none can be. */
  readonly nearZero?: string;
  /**
   * What to say below and above the usual range; none for an end beyond which nothing is a fault, or a measure that is
   * information only.
   */
  readonly advice: Readonly<Partial<Record<End, Advice>>>;
}

/** What to say and try when a measure lies outside its usual range. */
export interface Advice {
  /** A few words that name it ("Land closer to your hips"). */
  readonly title: string;
  /** What it is linked with, as a sentence that follows the verdict: never "causes". */
  readonly link: string;
  /** The one thing to think of while running: what leads from this end back to the usual. */
  readonly cue: string;
  readonly drills: readonly string[];
}
