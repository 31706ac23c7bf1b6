import { isOnFoot, type LoggedRun } from '../diary/loggedRun.ts';
import type { Shoe } from '../diary/shoe.ts';

/** The pair that the next run is likely to be in: the one that was out last, or the only one; null where it is open. */
export function likelyPair(shoes: readonly Shoe[], runs: readonly LoggedRun[]): string | null {
  const inUse = shoes.filter(({ retiredOn }) => retiredOn === null);
  const last = runs
    .filter((run) => isOnFoot(run) && run.shoeId !== null)
    .reduce<LoggedRun | null>((latest, run) => (latest && latest.day > run.day ? latest : run), null);
  const known = inUse.find(({ id }) => id === last?.shoeId);
  return known?.id ?? (inUse.length === 1 ? inUse[0].id : null);
}
