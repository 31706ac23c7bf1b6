import type { Measure } from '../measure.ts';
import type { Measurement, MeasurementSample } from '../measurement.ts';
import { possible } from './limits.ts';
import { judge, type Ranges } from './ranges.ts';
import type { Summary } from './summary.ts';
import { unavailable } from './unavailable.ts';

/**
 * A measure of this film, held against what is possible and judged as far as its interval allows. Every number that
 * anybody sees has passed through here.
 *
 * @param ranges the usual range; null for a measure that is shown without a judgement.
 */
export function judgedMeasurement(
  { unit, limits, isScore }: Pick<Measure, 'unit' | 'limits' | 'isScore'>,
  summary: Summary,
  samples: readonly MeasurementSample[],
  ranges: Ranges | null,
): Measurement {
  const { uncertainty } = summary;
  const held = possible(summary.value, uncertainty, limits, isScore);
  if (held === 'impossible') return unavailable(unit, { kind: 'impossible', found: summary.value });
  if (held === 'saysNothing') return unavailable(unit, { kind: 'intervalSaysNothing' });
  const { status, reason } = ranges ? judge(held, ranges) : { status: 'info' as const, reason: null };
  return {
    value: held.value,
    unit,
    uncertainty,
    n: summary.n,
    left: null,
    right: null,
    status,
    reason,
    referenceRange: ranges && { low: ranges.reference[0], high: ranges.reference[1] },
    concernRange: ranges && { low: finiteOrNull(ranges.concern[0]), high: finiteOrNull(ranges.concern[1]) },
    evidenceTime: summary.typical.time,
    samples,
    baseline: null,
    centimetres: null,
    scaleFrom: null,
    isForSpeed: false,
    correction: null,
    validation: null,
  };
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
