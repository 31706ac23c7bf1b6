import type { GaitReading } from '../../gait/gaitReading.ts';

/** Contacts that were found, and how many there must have been. */
export interface MissingContacts {
  readonly found: number;
  readonly needed: number;
}

/** Over a longer gap, in steps, the film may have shown no run at all. */
const longestGapSteps = 4.5;

/**
 * From this share on contacts explain a cadence: two in three, so that a foot hidden at every other of its steps is
 * none the worse, while a cadence that counts two or three steps between neighbouring contacts is not theirs.
 */
const leastShare = 0.6;

/**
 * The contacts that a cadence counts and nobody saw: from one found contact to the next there should be one step.
 *
 * @returns null where they explain it, or there is no cadence.
 */
export function missingContacts({ cadence, stances, leftOut }: GaitReading): MissingContacts | null {
  if (!cadence || stances.length < 2) return null;
  const stepSeconds = 60 / cadence.value;
  let needed = 1;
  for (let i = 1; i < stances.length; i++) {
    const [before, after] = [stances[i - 1].initialContact, stances[i].initialContact];
    const steps = (after - before) / stepSeconds;
    // What was left out by hand nobody misses.
    const isLeftOut = leftOut.some(({ from, to }) => from < after && to > before);
    needed += isLeftOut || steps > longestGapSteps ? 1 : Math.max(1, Math.round(steps));
  }
  return stances.length < leastShare * needed ? { found: stances.length, needed } : null;
}
