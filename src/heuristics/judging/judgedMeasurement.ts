import type { Measurement, MeasurementSample } from '../measurement.ts';
import { judge, type Ranges } from './ranges.ts';
import type { Summary } from './summary.ts';

/**
 * A measure that has a usual range, judged as far as its interval allows.
 *
 * @param ranges the usual range; null for a measure that is shown without a judgement.
 */
export function judgedMeasurement(
  unit: string,
  summary: Summary,
  samples: readonly MeasurementSample[],
  ranges: Ranges | null,
): Measurement {
  const { value, uncertainty } = summary;
  const status = ranges ? judge(value, uncertainty, ranges) : 'info';
  return {
    value,
    unit,
    uncertainty,
    n: summary.n,
    left: null,
    right: null,
    status,
    reason: ranges && status === 'info' ? { kind: 'intervalTooWide' } : null,
    referenceRange: ranges && { low: finiteOrNull(ranges.reference[0]), high: finiteOrNull(ranges.reference[1]) },
    concernRange: ranges && { low: finiteOrNull(ranges.concern[0]), high: finiteOrNull(ranges.concern[1]) },
    evidenceTime: summary.typical.time,
    samples,
    baseline: null,
    centimetres: null,
    correction: null,
    validation: null,
  };
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
