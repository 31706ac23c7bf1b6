import { median } from '../../signal/median.ts';
import { rollingMedian } from '../../signal/rollingMedian.ts';

/** How much the stances of one foot really differ from one to the next, in steps: 2–3 % of their length and a little. */
const realScatter = 0.02;
/** Stances on either side whose middle is a stance's usual duration: who speeds up stands for less and less. */
const reach = 5;
/** From a median distance to a standard deviation. */
const toDeviation = 1.4826;

/**
 * One foot's durations on the ground, drawn towards what is usual about them as far as their scatter is more than feet
 * have: the rest is the model's unrest, of a leg that it loses as the other one passes. What changes slowly stays. Single
 * toe-offs of human bodies err by 16 ms so, 18 as they are read.
 *
 * @param durations Seconds, in order; NaN where unknown, and that stays.
 * @param stepSeconds The step's duration.
 */
export function steadyDurations(durations: Float64Array, stepSeconds: number): Float64Array {
  const usual = rollingMedian(durations, reach);
  const scatter = toDeviation * median(durations.map((duration, i) => Math.abs(duration - usual[i])));
  const kept = Math.min(1, ((realScatter * stepSeconds) / scatter) ** 2);
  if (Number.isNaN(kept)) return durations.slice();
  return durations.map((duration, i) => usual[i] + kept * (duration - usual[i]));
}
