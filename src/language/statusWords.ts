import { placeOf } from '../heuristics/judging/placeOf.ts';
import type { Measurement, MeasurementStatus } from '../heuristics/measurement.ts';
import { spoken } from './spoken.ts';
import { german } from './statusWords.de.ts';

/** A verdict in one or two words; it never stands without its shape. */
export type StatusWords = Readonly<Record<MeasurementStatus | 'probablyGood' | 'unusual' | 'tooUncertain', string>>;

const english: StatusWords = {
  good: 'In range',
  watch: 'Watch',
  fix: 'Change',
  info: 'For your information',
  unavailable: 'Can’t tell',
  probablyGood: 'Probably in range',
  unusual: 'Unusual',
  tooUncertain: 'Too uncertain',
};

/** @see StatusWords */
export const statusWords = spoken({ en: english, de: german });

/** The verdict on a measure: what is shown without one may still be probably usual, or unusual and no fault. */
export function verdictWord(measurement: Measurement): string {
  const { status, reason } = measurement;
  if (placeOf(measurement) === 'probablyUsual') return statusWords.probablyGood;
  if (reason?.kind === 'unusualOnly') return statusWords.unusual;
  return reason?.kind === 'intervalTooWide' ? statusWords.tooUncertain : statusWords[status];
}
