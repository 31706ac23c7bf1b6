import type { EvenSignal } from '../../signal/evenSignal.ts';
import { median } from '../../signal/median.ts';
import { rollingMedian } from '../../signal/rollingMedian.ts';

/** The ground carries a foot from here to there, steps after initial contact. */
const carriedFrom = 0.12;
const carriedTo = 0.4;
/** Stances on either side that a stance's speed is the median of: a belt or a camera changes it slowly. */
const reach = 5;

/**
 * How fast the ground carries a resting foot backwards in the picture, units of the paths a second, at each of its
 * stances.
 *
 * @param paths Of heel and toes in the direction of the run.
 * @param initialContacts Of this foot, seconds, increasing.
 * @param stepSeconds The step's duration.
 */
export function groundSpeeds(
  paths: readonly EvenSignal[],
  initialContacts: readonly number[],
  stepSeconds: number,
): Float64Array {
  const own = initialContacts.map((time) => {
    const speeds = paths.flatMap(({ samples, rateHz, start }) => {
      const from = Math.max(1, Math.round((time + carriedFrom * stepSeconds - start) * rateHz));
      const to = Math.min(samples.length - 1, Math.round((time + carriedTo * stepSeconds - start) * rateHz));
      return Array.from({ length: Math.max(0, to - from) }, (_, k) => {
        const i = from + k;
        return ((samples[i - 1] - samples[i + 1]) * rateHz) / 2;
      });
    });
    return median(speeds);
  });
  return rollingMedian(Float64Array.from(own), reach);
}
