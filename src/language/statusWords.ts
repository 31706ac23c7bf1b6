import { placeOf } from '../heuristics/judging/placeOf.ts';
import type { Measurement, MeasurementStatus } from '../heuristics/measurement.ts';

/** A verdict in one or two words; it never stands without its shape. */
export const statusWords: Readonly<Record<MeasurementStatus, string>> = {
  good: 'In range',
  watch: 'Watch',
  fix: 'Change',
  info: 'For your information',
  unavailable: 'Can’t tell',
};

/** The verdict on a measure: what is shown without one may still be probably usual, or unusual and no fault. */
export function verdictWord(measurement: Measurement): string {
  const { status, reason } = measurement;
  if (placeOf(measurement) === 'probablyUsual') return 'Probably in range';
  if (reason?.kind === 'unusualOnly') return 'Unusual';
  return reason?.kind === 'intervalTooWide' ? 'Too uncertain' : statusWords[status];
}
