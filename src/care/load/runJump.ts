import type { Day } from '../calendar/day.ts';
import type { LoggedRun } from '../diary/loggedRun.ts';
import { longestRunBefore } from './longestRun.ts';

/**
 * How far a run goes beyond the longest of the 30 days before. The bands are those of Frandsen and others (2025, 5205
 * runners): more injuries by 64 % at 10–30 % beyond, 52 % at 30–100 %, 128 % above; 19 % and not surely so up to 10 %.
 * No band is a green line: a smaller jump, a smaller risk.
 */
export interface RunJump {
  readonly band: 'little' | 'some' | 'much' | 'double';
  /** Metres. */
  readonly longest: number;
  /** Metres beyond it. */
  readonly beyond: number;
  /** Part of the longest. */
  readonly share: number;
  /** What could be run instead, metres. */
  readonly smaller: number;
}

/** A smaller step is at most this far beyond the longest run. Ours: half of the least jump that clearly counted. */
const smallerShare = 0.05;

/** Null where the run is no longer than another of the last 30 days, or there is none to compare it with. */
export function runJump(
  runs: readonly LoggedRun[],
  { id = null, day, metres }: { readonly id?: string | null; readonly day: Day; readonly metres: number },
): RunJump | null {
  const longest = longestRunBefore(runs, day, id);
  if (longest === null || longest <= 0 || !(metres > longest)) return null;
  const share = metres / longest - 1;
  return {
    band: bandOf(share),
    longest,
    beyond: metres - longest,
    share,
    smaller: longest * (1 + Math.min(share / 2, smallerShare)),
  };
}

/** Distances are told to two decimals, so that the sum of two rounded ones may lie a hair beyond a line. */
const rounding = 1e-6;

function bandOf(share: number): RunJump['band'] {
  if (share <= 0.1 + rounding) return 'little';
  if (share <= 0.3 + rounding) return 'some';
  return share <= 1 + rounding ? 'much' : 'double';
}
