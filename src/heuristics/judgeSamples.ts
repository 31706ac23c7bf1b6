import type { Bands } from './bands.ts';
import { judgedMetric } from './judgedMetric.ts';
import type { Metric, MetricSample, MetricStatus } from './metric.ts';
import type { ModelError } from './modelError.ts';
import { summarise } from './summary.ts';
import { tooFewStrides } from './tooFewStrides.ts';

/**
 * The usual way from samples to a metric: the model's constant offset taken off, summarised, judged.
 *
 * @param bands null for a measure that is shown without a judgement.
 */
export function judgeSamples(
  unit: string,
  raw: readonly MetricSample[],
  modelError: ModelError,
  bands: Bands | null,
  verdict: (value: number, status: MetricStatus) => string,
): Metric {
  const samples = raw.map((sample) => ({ ...sample, value: sample.value - modelError.offset }));
  const summary = summarise(samples, modelError.halfWidth);
  return summary ? judgedMetric(unit, summary, samples, bands, verdict) : tooFewStrides(unit);
}
