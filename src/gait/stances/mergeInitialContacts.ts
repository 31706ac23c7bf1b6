import { median } from '../../signal/median.ts';

/** Fewer pairs than this say nothing about how well the two agree. */
const leastPairs = 6;
/** A pair lies within this, in steps. */
const pairReach = 0.3;
/**
 * Further apart than this in the middle, or more scattered, in steps: the trunk's oscillation is not this step's (a
 * shaking camera, a short film).
 */
const mostApart = 0.1;
const mostScatter = 0.08;
/** Half and half: against force plates, both err by about as much from step to step and from run to run. */
const trunkShare = 0.5;

/** A initial contact that only the trunk tells is at least this far from the others, in steps. */
const leastSpacing = 0.6;

/** One initial contact and who saw it. */
export interface FrontalInitialContact {
  /** Seconds. */
  readonly time: number;
  /** Index into the foot's initial contacts; null where only the trunk tells of it. */
  readonly foot: number | null;
}

/**
 * Initial contacts from two witnesses whose errors have nothing to do with each other: the foot that begins to move
 * with the ground, and the trunk that begins to be caught. Their mean errs less than either, in each step and over a
 * film; and where the feet can't be seen for once, between two that can, or one lands out of line with the trunk, the
 * trunk's word is taken: within a film it errs by 2–3 ms, a foot whose legs are exchanged by up to 28.
 *
 * @param byFoot Seconds, increasing.
 * @param byTrunk Likewise, in any number.
 * @param stepSeconds The step's duration.
 * @returns In order of time; the foot's own, unchanged, where the trunk does not bear witness.
 */
export function mergeInitialContacts(
  byFoot: readonly number[],
  byTrunk: readonly number[],
  stepSeconds: number,
): FrontalInitialContact[] {
  let k = 0;
  const apart = byFoot.map((time) => {
    while (k + 1 < byTrunk.length && Math.abs(byTrunk[k + 1] - time) <= Math.abs(byTrunk[k] - time)) k++;
    const distance = (byTrunk[k] ?? Number.NaN) - time;
    return Math.abs(distance) <= pairReach * stepSeconds ? distance : Number.NaN;
  });
  const middle = median(apart);
  const scatter = 1.4826 * median(apart.map((distance) => Math.abs(distance - middle)));
  const pairs = apart.filter((distance) => !Number.isNaN(distance)).length;
  const isWitness =
    pairs >= Math.max(leastPairs, 0.6 * byFoot.length) &&
    Math.abs(middle) <= mostApart * stepSeconds &&
    scatter <= mostScatter * stepSeconds;
  if (!isWitness) return byFoot.map((time, foot) => ({ time, foot }));
  const blended: FrontalInitialContact[] = byFoot.map((time, foot) => {
    const distance = apart[foot];
    if (Number.isNaN(distance)) return { time: time + trunkShare * middle, foot };
    // A pair out of line is nearly always a slip of the foot: then the trunk tells, as far from it as both usually are.
    const isInLine = Math.abs(distance - middle) <= Math.max(3 * scatter, 0.03 * stepSeconds);
    return { time: time + (isInLine ? trunkShare * distance : distance - (1 - trunkShare) * middle), foot };
  });
  const first = blended[0].time;
  const last = blended.at(-1)!.time;
  const added = byTrunk
    .map((time): FrontalInitialContact => ({ time: time - trunkShare * middle, foot: null }))
    .filter(
      ({ time }) =>
        time > first &&
        time < last &&
        blended.every((other) => Math.abs(other.time - time) >= leastSpacing * stepSeconds),
    );
  return [...blended, ...added].sort((a, b) => a.time - b.time);
}
