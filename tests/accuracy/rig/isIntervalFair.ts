import type { Condition } from './condition.ts';

/**
 * Whether a condition has all that the intervals speak of: each film its own misplacement, drawn from the measured spread, and what
 * people do by hand.
 */
export function isIntervalFair({ misplaced, byHand }: Condition): boolean {
  return misplaced !== null && misplaced.filmSpread > 0 && byHand !== undefined;
}
