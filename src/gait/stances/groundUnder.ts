import type { EvenSignal } from '../../signal/evenSignal.ts';
import { median } from '../../signal/median.ts';
import { quantile } from '../../signal/quantile.ts';
import { rollingMedian } from '../../signal/rollingMedian.ts';
import { theilSen } from '../../signal/theilSen.ts';

/**
 * The foot rests flat at least from here to there, steps after initial contact. Later BlazePose lifts the heel of a leg
 * that the other one passes.
 */
const restFrom = 0.1;
const restTo = 0.3;
/** The ground is as low as the foot is seen in its lowest fifth. */
const lowShare = 0.2;
/** Stances on either side whose middle a moving camera, or a runner who comes nearer, carries along. */
const reach = 5;
/** A slope is told by so many of them, however long the film. */
const slopePoints = 100;

/**
 * How high a foot is drawn while it lies on the ground, at each of its stances.
 *
 * BlazePose lifts a foot that carries by up to 3 cm, in some stances hardly and in others all through: by the median of
 * each stance alone toe-off on human bodies came 62 ± 28 ms late, by the low fifth of all of them 41 ± 8; on force plates
 * it stays where it was. What changes slowly, as a camera that is held by hand does, is followed.
 *
 * @param height The foot's, upwards.
 * @param initialContacts Of this foot, seconds, increasing.
 * @param stepSeconds The step's duration.
 * @returns NaN at stances in whose neighbourhood the foot is not seen.
 */
export function groundUnder(
  { samples, rateHz, start }: EvenSignal,
  initialContacts: readonly number[],
  stepSeconds: number,
): Float64Array {
  const resting = initialContacts.map((time) => {
    const at = (steps: number) => Math.max(0, Math.round((time + steps * stepSeconds - start) * rateHz));
    return samples.subarray(at(restFrom), at(restTo));
  });
  const own = Float64Array.from(resting, median);
  // Level first: at the ends the stances on one side only would lag behind a steady slope.
  const every = Math.ceil(own.length / slopePoints);
  const points = Array.from(own, (value, i) => ({ at: initialContacts[i], value }));
  const slope = theilSen(points.filter(({ value }, i) => i % every === 0 && !Number.isNaN(value))) || 0;
  const level = own.map((value, i) => value - slope * initialContacts[i]);
  const usual = rollingMedian(level, reach).map((value, i) => value + slope * initialContacts[i]);
  const below = quantile(
    resting.flatMap((heights, i) => Array.from(heights, (value) => value - usual[i])),
    lowShare,
  );
  return usual.map((value) => value + below);
}
