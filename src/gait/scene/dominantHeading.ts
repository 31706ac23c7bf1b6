import { median } from '../../signal/median.ts';
import { sameHeading } from './sameHeading.ts';
import { turnBetween } from './turnBetween.ts';

/**
 * The heading that most of the film shows, degrees; NaN without any. A film that turns has one heading before and another after:
 * their mean would be neither.
 */
export function dominantHeading(headings: Float64Array): number {
  const known = headings.filter((value) => !Number.isNaN(value));
  let best = Number.NaN;
  let most = 0;
  for (let candidate = -180; candidate < 180; candidate += 10) {
    let count = 0;
    for (const value of known) count += Math.max(0, 1 - Math.abs(turnBetween(candidate, value)) / sameHeading);
    if (count > most) {
      most = count;
      best = candidate;
    }
  }
  if (Number.isNaN(best)) return Number.NaN;
  const turns = known.map((value) => turnBetween(best, value)).filter((turn) => Math.abs(turn) < sameHeading);
  return turnBetween(0, best + median(turns));
}
