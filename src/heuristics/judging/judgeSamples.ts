import { median } from '../../signal/median.ts';
import type { Measure } from '../measure.ts';
import type { Measurement, MeasurementSample } from '../measurement.ts';
import type { ModelError } from '../modelErrors/modelError.ts';
import { corrected } from './correction.ts';
import { judgedMeasurement } from './judgedMeasurement.ts';
import type { Ranges } from './ranges.ts';
import { summarise } from './summary.ts';
import { unavailable } from './unavailable.ts';

/** A median of fewer strides than this depends on which of them the model drew badly. */
export const fewestSamples = 4;

/**
 * Below this correlation with the truth a number says too little about the runner for a verdict, however it is
 * cushioned.
 */
export const fairCorrelation = 0.6;

/**
 * The usual way from samples to a measurement: the model's own error taken off, summarised, judged.
 *
 * @param ranges null for a measure that is shown without a judgement.
 */
export function judgeSamples(
  measure: Pick<Measure, 'unit' | 'limits'>,
  raw: readonly MeasurementSample[],
  modelError: ModelError | null,
  ranges: Ranges | null,
): Measurement {
  if (!modelError || raw.length < fewestSamples) return unavailable(measure.unit, { kind: 'tooFewStrides' });
  const { offset, gain = 1, halfWidth, shownUpTo, films, runners = 'drawn', correlationWithTruth } = modelError;
  const correction = { offset, gain };
  const samples = raw.map((sample) => ({ ...sample, value: corrected(sample.value, correction) }));
  const summary = summarise(samples, halfWidthAt(median(samples.map(({ value }) => value)), halfWidth, shownUpTo));
  if (!summary) return unavailable(measure.unit, { kind: 'tooFewStrides' });
  const isFair = correlationWithTruth === null || correlationWithTruth >= fairCorrelation;
  const measurement = judgedMeasurement(measure, summary, samples, isFair ? ranges : null);
  if (measurement.value === null) return measurement;
  return { ...measurement, correction, validation: { films, runners, correlationWithTruth } };
}

/** A half-width at a value: wider by and by beyond what the films show. */
function halfWidthAt(value: number, halfWidth: number, shownUpTo: ModelError['shownUpTo']): number {
  if (!shownUpTo || value <= shownUpTo.value) return halfWidth;
  return Math.max(halfWidth, Math.min(shownUpTo.halfWidthBeyond, halfWidth + value - shownUpTo.value));
}
