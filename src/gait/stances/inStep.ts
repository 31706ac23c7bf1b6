import { median } from '../../signal/median.ts';
import type { Stance } from './stance.ts';

/** So many contacts before one, or after it, tell when it is due. */
const neighbours = 4;
const leastNeighbours = 3;
/** And so many how long a step is there. */
const localSteps = 6;
/**
 * A contact that is further off than this, in steps, both from what comes before it and from what comes after, is no
 * contact: steps differ by 2–3 %, left from right rarely by more than 5, and a contact is found within 5.
 */
const mostOff = 0.13;

/**
 * The stances without those that fall out of the rhythm on both sides: where somebody crosses in front of the runner,
 * or the legs are lost, a foot is seen to land 0.1–0.2 s beside the step. Where a run truly changes its rhythm, each
 * contact is in step with one side.
 *
 * @param stances In order of initial contact.
 */
export function inStep(stances: readonly Stance[]): Stance[] {
  let kept = [...stances];
  // The worst first: it makes its neighbours look out of step.
  for (;;) {
    // What was set by hand stays, whatever the rhythm says.
    const off = kept.map((stance, i) => (stance.byHand ? 0 : offStep(kept, i)));
    const worst = off.reduce((best, value, i) => (value > off[best] ? i : best), 0);
    if (!(off[worst] > mostOff)) return kept;
    kept = kept.filter((_, i) => i !== worst);
  }
}

/** By how much a contact is out of step with the nearer of both sides, in steps; 0 where a side can't tell. */
function offStep(stances: readonly Stance[], i: number): number {
  const before = stances.slice(Math.max(0, i - localSteps), i).reverse();
  const after = stances.slice(i + 1, i + 1 + localSteps);
  const off = [before, after].map((side) => offFrom(side, stances[i].initialContact));
  return off.some(Number.isNaN) ? 0 : Math.min(...off);
}

/** @param side The stances on one side, the nearest first. */
function offFrom(side: readonly Stance[], time: number): number {
  if (side.length < leastNeighbours) return Number.NaN;
  const times = side.map(({ initialContact }) => initialContact);
  const gaps = (apart: number) => times.slice(apart).map((other, k) => Math.abs(other - times[k]));
  const usual = median(gaps(1));
  // From a foot to the same foot, as who limps takes a short step and a long one; contacts may be missing between.
  const step = median(gaps(2).map((gap) => gap / Math.max(1, Math.round(gap / usual))));
  const steps = times.slice(0, neighbours).map((other) => Math.abs(time - other) / step);
  return median(steps.map((value) => Math.abs(value - Math.round(value))));
}
