import type { View } from '../gait/scene/scene.ts';
import type { Advice } from './judging/advice.ts';
import type { MeasuredRun } from './measuredRun.ts';
import type { MeasureId } from './measureId.ts';
import type { Measurement } from './measurement.ts';

/** One measure of running form: what it is, where it can be seen, what is usual and why, and how to change it. */
export interface Measure {
  readonly id: MeasureId;
  /** The name in the runner's words. */
  readonly name: string;
  readonly group: 'landing' | 'posture' | 'arms' | 'rhythm';
  /** The question that the measure answers. */
  readonly question: string;
  /** How it is measured, in one or two sentences that a coach would sign. */
  readonly definition: string;
  /** Unit of `value` in the file formats: deg, m, fraction of leg length, steps/min… */
  readonly unit: string;
  /** Decimals worth showing. */
  readonly decimals: number;
  /** Views in which it can be measured. */
  readonly views: readonly View[];
  /** Where the usual range comes from. */
  readonly referenceSource: string;
  /** What is known about it, graded in plain words. */
  readonly evidence: string;
  /** The one thing to think of while running. */
  readonly cue: string;
  readonly drills: readonly string[];
  /** How to film so that it can be told. */
  readonly howToFilm: string;
  /** @param told The measures that stand before this one in `checks`, for one that is put together from others. */
  measure(run: MeasuredRun, told: Readonly<Partial<Record<MeasureId, Measurement>>>): Measurement;
  /** What to say when the measure is to be watched or changed; null for a measure that is information only. */
  advise(measurement: Measurement): Advice | null;
}
