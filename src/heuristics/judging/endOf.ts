import type { Measurement } from '../measurement.ts';

/** The side on which a value lies outside its usual range. */
export type End = 'low' | 'high';

/** Below or above the usual range; null for a value inside it, or without a range. */
export function endOf({ value, referenceRange }: Pick<Measurement, 'value' | 'referenceRange'>): End | null {
  if (value === null || !referenceRange) return null;
  if (referenceRange.low !== null && value < referenceRange.low) return 'low';
  return referenceRange.high !== null && value > referenceRange.high ? 'high' : null;
}
