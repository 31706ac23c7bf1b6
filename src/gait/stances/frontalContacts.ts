import type { EvenSignal } from '../../signal/evenSignal.ts';
import { quantile } from '../../signal/quantile.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';
import { alternatingSides } from './alternatingSides.ts';
import type { Stance } from './stance.ts';

/**
 * The foot that has landed stands from here to there, steps after initial contact, while the other is folded under the
 * body.
 */
const lowFrom = -0.1;
const lowTo = 0.45;
/** A contact that the film hardly outlasts, in steps, can't be confirmed. */
const leastAfter = 0.3;
/** Nearer together than this, in steps, they are one. */
const leastSpacing = 0.6;

/**
 * How much earlier a film from the front or the rear has the foot land than `trunkDescents`, in steps. A push that is even
 * about the middle of stance, as the virtual runner's, is met by the trunk 0.08 to 0.14 steps before it falls through
 * its middle (half the duty factor less a quarter, measured in 8 films of human bodies); on force plates, where a leg
 * is stiff from the first, 0.02 to 0.07 before. How long the foot stands can't be seen from there, so this stands between
 * the two.
 */
const earlierThanTrunk = 0.024;

/**
 * Legs that usually differ by less than this, trunk lengths (most films: 0.16–0.5), can hardly be distinguished: then
 * alternation counts for more.
 */
const leastDifference = 0.12;

/**
 * Contacts in a film from the front or the rear, where feet move along the line of sight: when, from the trunk's
 * oscillation; which foot, from which one stands afterwards, and by alternation. Toe-off can't be seen.
 *
 * The instant at which both feet are level would be sharper still, but the picture's perspective moves it by up to a
 * quarter step.
 *
 * @param falls Initial contacts by the trunk (see `trunkDescents`), increasing.
 * @param standing Which leg stands (see `stanceLeg`), cleaned, its slow drift taken away.
 * @param stepSeconds The step's duration.
 */
export function frontalContacts(falls: readonly number[], standing: EvenSignal, stepSeconds: number): Stance[] {
  const { samples, rateHz, start } = standing;
  const end = start + (samples.length - 1) / rateHz;
  const times = falls.filter(
    (time, k) =>
      time >= start &&
      time <= end - leastAfter * stepSeconds &&
      !(time - (falls[k - 1] ?? -Infinity) < leastSpacing * stepSeconds),
  );
  const legs = times.map((time) => {
    const from = Math.max(0, Math.round((time + lowFrom * stepSeconds - start) * rateHz));
    const to = Math.min(samples.length, Math.round((time + lowTo * stepSeconds - start) * rateHz) + 1);
    const known = samples.subarray(from, Math.max(from, to)).filter((value) => !Number.isNaN(value));
    return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : Number.NaN;
  });
  const usual = Math.max(leastDifference, quantile(legs.map(Math.abs), 0.75) || 0);
  // Where the legs are lost for a step or two, the trunk still tells when, and the neighbours which foot.
  const isSeen = legs.map((leg) => !Number.isNaN(leg));
  const kept = times
    .map((time, k) => ({ time, left: isSeen[k] ? legs[k] / usual : 0 }))
    .slice(Math.max(0, isSeen.indexOf(true)), isSeen.lastIndexOf(true) + 1);
  const sides = alternatingSides(
    kept.map(({ time, left }, k) => ({
      stepsSincePrevious: k === 0 ? 1 : Math.max(1, Math.round((time - kept[k - 1].time) / stepSeconds)),
      left: Math.max(-1, Math.min(1, left)),
    })),
  );
  return kept.map(({ time, left }, k) => ({
    side: sides[k],
    initialContact: (time - earlierThanTrunk * stepSeconds) as RealSeconds,
    toeOff: null,
    // The trunk alone tells the instant within about 40 ms: never as sure as a foot that is seen to land.
    quality: 0.6 * Math.max(0, Math.min(1, sides[k] === 'left' ? left : -left)),
  }));
}
