import type { MeasurementStatus } from '../heuristics/measurement.ts';

/** A verdict in one or two words; it never stands without its shape. */
export const statusWords: Readonly<Record<MeasurementStatus, string>> = {
  good: 'In range',
  watch: 'Watch',
  fix: 'Change',
  info: 'For your information',
  unavailable: 'Can’t tell',
};
