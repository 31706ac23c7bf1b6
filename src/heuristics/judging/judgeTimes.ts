import type { Measure } from '../measure.ts';
import type { MeasuredRun } from '../measuredRun.ts';
import type { Measurement, MeasurementSample } from '../measurement.ts';
import type { ModelError } from '../modelErrors/modelError.ts';
import { fewestSamples, judgeSamples } from './judgeSamples.ts';

/** A time that ends, or begins, with a toe-off. */
export interface TimedSample extends MeasurementSample {
  /** Whether a person set that toe-off. */
  readonly isToeOffByHand: boolean;
}

/**
 * What people who look at single frames may be out by over a run, 95 % half-width, real ms: a frame, of the two ends
 * together, for the foot is blurred while it lands and lifts.
 */
export function byEyeMs({ reading }: MeasuredRun): number {
  return 1000 / (reading.bestGuessFrameRate ?? Number.NaN);
}

/**
 * Times of the feet on and off the ground, shown without a judgement. The model's own error is taken off where the model
 * saw the foot lift; who sets toe-offs by hand has seen them. Once enough are set, those alone count: beside them the
 * others are guesses.
 *
 * @param raw In order of time.
 * @param byEye 95 % half-width of times set by hand, in the measure's unit.
 */
export function judgeTimes(
  measure: Pick<Measure, 'unit' | 'limits'>,
  raw: readonly TimedSample[],
  modelError: ModelError | null,
  byEye: number,
): Measurement {
  const plain = (samples: readonly TimedSample[]): MeasurementSample[] =>
    samples.map(({ isToeOffByHand: _, ...sample }) => sample);
  const byHand = raw.filter(({ isToeOffByHand }) => isToeOffByHand);
  if (byHand.length >= fewestSamples) {
    const seen = { offset: 0, halfWidth: byEye, films: 0, correlationWithTruth: null };
    return { ...judgeSamples(measure, plain(byHand), seen, null), correction: null, validation: null };
  }
  const { offset, gain = 1 } = modelError ?? { offset: 0 };
  // As the model would have read them, so that its error is taken off all alike.
  const asRead = raw.map((sample) =>
    sample.isToeOffByHand ? { ...sample, value: sample.value * gain + offset } : sample,
  );
  return judgeSamples(measure, plain(asRead), modelError, null);
}
