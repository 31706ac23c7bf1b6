import type { Measurement } from '../measurement.ts';

/** Where a value lies against its usual range, as far as its interval allows to say. */
export type Place = 'usual' | 'probablyUsual' | 'below' | 'above' | 'unclear';

/** Null without a value or without a usual range. */
export function placeOf({ value, uncertainty, referenceRange, status, reason }: Measurement): Place | null {
  if (value === null || uncertainty === null || !referenceRange) return null;
  if (status === 'good') return 'usual';
  if (reason?.kind === 'probablyUsual') return 'probablyUsual';
  if (referenceRange.low !== null && value + uncertainty < referenceRange.low) return 'below';
  return referenceRange.high !== null && value - uncertainty > referenceRange.high ? 'above' : 'unclear';
}
