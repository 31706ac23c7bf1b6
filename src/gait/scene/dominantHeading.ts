import { median } from '../../signal/median.ts';

/** Frames turned less than this from the film's heading, degrees, belong to it. */
export const sameHeading = 40;

/**
 * The heading that most of the film shows, degrees; NaN without any. A film that turns has one heading before and
 * another after: their mean would be neither.
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

/** The smallest turn from one heading to another, −180…180°. */
export function turnBetween(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}
