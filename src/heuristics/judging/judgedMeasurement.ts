import type { Metric, MetricSample, MetricStatus } from '../measurement.ts';
import { type Bands, judge } from './ranges.ts';
import type { Summary } from './summary.ts';

/**
 * A measure that has a usual range, judged as far as its interval allows.
 *
 * @param verdict the plain sentence for the value at each status.
 * @param bands the usual range; null for a measure that is shown without a judgement.
 */
export function judgedMetric(
  unit: string,
  summary: Summary,
  samples: readonly MetricSample[],
  bands: Bands | null,
  verdict: (value: number, status: MetricStatus) => string,
): Metric {
  const { value, uncertainty } = summary;
  const status = bands ? judge(value, uncertainty, bands) : 'info';
  return {
    value,
    unit,
    uncertainty,
    n: summary.n,
    left: null,
    right: null,
    status,
    reason:
      bands && status === 'info' ? 'The uncertainty is too wide to tell whether this is in the usual range.' : null,
    remedy: bands && status === 'info' ? 'Film more steps, from closer, in better light.' : null,
    verdict: verdict(value, status),
    usual: bands && { low: finiteOrNull(bands.good[0]), high: finiteOrNull(bands.good[1]) },
    worthChanging: bands && { low: finiteOrNull(bands.watch[0]), high: finiteOrNull(bands.watch[1]) },
    evidenceTime: summary.typical.time,
    samples,
  };
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
