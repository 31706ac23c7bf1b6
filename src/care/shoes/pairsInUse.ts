import type { LoggedRun } from '../diary/loggedRun.ts';
import type { Shoe } from '../diary/shoe.ts';

/** Pairs that are not set aside, the one that was worn last first; a pair that never was stands last. */
export function pairsInUse(shoes: readonly Shoe[], runs: readonly LoggedRun[]): readonly Shoe[] {
  const lastOut = (shoe: Shoe) =>
    runs.reduce((last, { shoeId, day }) => (shoeId === shoe.id && day > last ? day : last), '' as string);
  return shoes
    .filter(({ retiredOn }) => retiredOn === null)
    .map((shoe) => ({ shoe, last: lastOut(shoe) }))
    .toSorted((a, b) => b.last.localeCompare(a.last) || a.shoe.changedAt - b.shoe.changedAt)
    .map(({ shoe }) => shoe);
}

/**
 * The pair whose turn it is: of one person's pairs in use the one that rested longest. Null with fewer than two, where
 * nothing rotates.
 */
export function nextPair(shoes: readonly Shoe[], runs: readonly LoggedRun[], owner: string): Shoe | null {
  const own = pairsInUse(shoes, runs).filter((shoe) => shoe.owner === owner);
  return own.length >= 2 ? own[own.length - 1] : null;
}
