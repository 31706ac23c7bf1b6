import type { Measurement, MeasurementSample, MeasurementStatus } from '../measurement.ts';
import type { ModelError } from '../modelErrors/modelError.ts';
import { corrected } from './correction.ts';
import { judgedMeasurement } from './judgedMeasurement.ts';
import type { Ranges } from './ranges.ts';
import { summarise } from './summary.ts';
import { tooFewStrides } from './tooFewStrides.ts';

/** A median of fewer strides than this hangs on which of them the model drew badly. */
const fewestSamples = 4;

/** Below this correlation with the truth a number says too little about the runner for a verdict, however it is cushioned. */
const fairAgreement = 0.6;

/**
 * The usual way from samples to a metric: the model's own error taken off, summarised, judged.
 *
 * @param ranges null for a measure that is shown without a judgement.
 */
export function judgeSamples(
  unit: string,
  raw: readonly MeasurementSample[],
  modelError: ModelError | null,
  ranges: Ranges | null,
  verdict: (value: number, status: MeasurementStatus) => string,
): Measurement {
  if (!modelError || raw.length < fewestSamples) return tooFewStrides(unit);
  const { offset, gain = 1, halfWidth, correlationWithTruth: agreement } = modelError;
  const correction = { offset, gain };
  const samples = raw.map((sample) => ({ ...sample, value: corrected(sample.value, correction) }));
  const summary = summarise(samples, halfWidth);
  if (!summary) return tooFewStrides(unit);
  const isFair = agreement === null || agreement >= fairAgreement;
  const measurement = judgedMeasurement(unit, summary, samples, isFair ? ranges : null, verdict);
  return { ...measurement, correction, validation: heldAgainst(modelError) };
}

/** What stands behind a measure's error, in plain words. */
function heldAgainst({ films, correlationWithTruth: agreement, runners }: ModelError): string {
  if (films === 0) return 'Its error is worked out from how far body points wander, not yet measured on films.';
  if (runners === 'people') return `Held against ${films} runs of people, timed by force plates or frame by frame.`;
  const follows =
    agreement === null
      ? ''
      : agreement >= 0.9
        ? ' It follows the truth closely.'
        : agreement >= fairAgreement
          ? ' It follows the truth fairly.'
          : ' It follows the truth only loosely.';
  return `Held against ${films} drawn films of runners whose form is known.${follows} Real bodies in loose clothes may differ more.`;
}
