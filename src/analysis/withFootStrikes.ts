import { variance } from 'd3-array';
import type { Contact } from '../gait/stances/contact.ts';
import { footStrikeAngles } from '../heuristics/body/footStrikeAngles.ts';
import { footStrikePatternOf } from '../heuristics/body/footStrikePatternOf.ts';
import type { MeasuredRun } from '../heuristics/measuredRun.ts';
import { median } from '../signal/median.ts';

/** Scatter of a single contact's angle, degrees (SD): a foot of 22 cm with 10 mm of noise at either end gives 3.7. */
const singleError = 4;

/** Fewer angles than this say nothing about how much a runner's own steps differ. */
const fewest = 5;

/**
 * The contacts with their strike class, where it can be told.
 *
 * A single contact's angle is drawn towards the run's median by as much of the scatter as is measurement error,
 * so that noise does not make one landing in ten a different strike.
 */
export function withFootStrikes(run: MeasuredRun): readonly Contact[] {
  const angles = footStrikeAngles(run);
  if (angles.length < fewest) return run.reading.contacts;
  const degrees = angles.map((angle) => angle.degrees);
  const middle = median(degrees);
  const ownShare = 1 - singleError ** 2 / Math.max(variance(degrees) ?? 0, singleError ** 2);
  const strikes = new Map(
    angles.map(({ contact, degrees: own }) => [contact, footStrikePatternOf(middle + ownShare * (own - middle))]),
  );
  return run.reading.contacts.map((contact) => ({ ...contact, strike: strikes.get(contact) ?? null }));
}
