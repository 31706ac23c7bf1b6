import type { Condition } from './condition.ts';

/** Whether a condition has all that the intervals speak of: each film its own misplacement, drawn from the measured spread. */
export function isIntervalFair({ misplaced }: Condition): boolean {
  return misplaced !== null && misplaced.filmSpread > 0;
}
