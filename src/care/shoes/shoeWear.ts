import { isOnFoot, type LoggedRun } from '../diary/loggedRun.ts';
import type { Shoe } from '../diary/shoe.ts';

/** The articles' 250 miles, metres. No trial has tried any number. */
export const articlesLimit = 250 * 1609.344;

/** The last part of the way, in which a new pair may be looked for. Ours. */
const soonShare = 0.9;

/** How far a pair has come. */
export interface ShoeWear {
  readonly shoe: Shoe;
  /** Metres, those before it was entered included. */
  readonly metres: number;
  /** Logged runs and walks in it that have no distance, and so aren't in it. */
  readonly withoutDistance: number;
  /** `due`: its limit is reached; look at it, and think of another. */
  readonly state: 'fine' | 'soon' | 'due';
  /** The day it was last out; null where no logged run has it. */
  readonly lastOut: LoggedRun['day'] | null;
}

/** Walks count: soles don't know. */
export function shoeWear(shoe: Shoe, runs: readonly LoggedRun[]): ShoeWear {
  const own = runs.filter((run) => run.shoeId === shoe.id && isOnFoot(run));
  const metres = own.reduce((sum, run) => sum + (run.metres ?? 0), shoe.metresBefore);
  const lastOut = own.reduce<ShoeWear['lastOut']>((last, { day }) => (last && last > day ? last : day), null);
  const state = metres >= shoe.limitMetres ? 'due' : metres >= soonShare * shoe.limitMetres ? 'soon' : 'fine';
  return { shoe, metres, withoutDistance: own.filter((run) => run.metres === null).length, state, lastOut };
}
