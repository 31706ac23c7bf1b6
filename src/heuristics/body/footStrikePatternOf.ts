import type { FootStrikePattern } from '../../gait/stances/contact.ts';

/**
 * Class of a foot-strike angle: rearfoot above 7°, forefoot below −3°, else midfoot.
 * Altman & Davis 2012 give 8° and −1.6° for markers; the borders are drawn a little wider apart towards the middle
 * because the reference here is the flat foot (project's measurement).
 */
export function footStrikePatternOf(degrees: number): FootStrikePattern {
  if (degrees > 7) return 'rearfoot';
  return degrees < -3 ? 'forefoot' : 'midfoot';
}
