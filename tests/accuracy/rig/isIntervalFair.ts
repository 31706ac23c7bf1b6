import type { Condition } from './condition.ts';

/**
 * Whether a condition has all that the intervals speak of, drawn anew for each film: its own misplacement out of the
 * measured ones, and what people do by hand. The other conditions film the same few people in the same few films again
 * and again.
 */
export function isIntervalFair({ group }: Condition): boolean {
  return group === 'film';
}
