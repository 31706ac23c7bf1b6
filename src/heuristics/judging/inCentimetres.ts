import type { Measurement } from '../measurement.ts';

/** Below this a share of the body says nothing about how long its unit is. */
const leastShare = 1e-3;

/** How many centimetres one unit of a share of the body is on this runner; null where that isn't known. */
export function centimetresPerUnit({ value, centimetres }: Pick<Measurement, 'value' | 'centimetres'>): number | null {
  return value === null || centimetres === null || Math.abs(value) < leastShare ? null : centimetres / value;
}

/**
 * A share of the body as a length, where the runner's size is known: value, interval, sides, ranges and samples alike,
 * so that all that is shown of it has one unit. As it is where no length is known.
 */
export function inCentimetres<M extends Measurement>(measurement: M): M {
  const unit = centimetresPerUnit(measurement);
  if (unit === null) return measurement;
  const length = (share: number) => share * unit;
  const maybe = (share: number | null) => (share === null ? null : length(share));
  const range = (limits: Measurement['referenceRange']) =>
    limits && { low: maybe(limits.low), high: maybe(limits.high) };
  return {
    ...measurement,
    unit: 'cm',
    value: measurement.centimetres,
    uncertainty: maybe(measurement.uncertainty),
    left: maybe(measurement.left),
    right: maybe(measurement.right),
    referenceRange: range(measurement.referenceRange),
    concernRange: range(measurement.concernRange),
    samples: measurement.samples.map((sample) => ({ ...sample, value: length(sample.value) })),
    // It was in the share's unit and has been taken off already.
    correction: null,
  };
}

/** Decimals worth showing of a measurement, given those of its measure: a share's two are none of a centimetre. */
export function decimalsOf(measurement: Pick<Measurement, 'unit'>, own: { unit: string; decimals: number }): number {
  return measurement.unit === 'cm' && own.unit !== 'cm' ? 0 : own.decimals;
}
