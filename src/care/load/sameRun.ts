import type { LoggedRun } from '../diary/loggedRun.ts';
import { isOnFoot } from '../diary/loggedRun.ts';

/**
 * A run of the log that is, or may be, the one that comes in.
 * `sure`: it began at the same moment, or is the same film; `likely`: another entry of that day says about the same.
 */
export interface SameRun {
  readonly run: LoggedRun;
  readonly how: 'sure' | 'likely';
}

/** Two recordings of one run: a watch and a phone are started one after the other, milliseconds. */
const startTolerance = 5 * 60_000;

/** Two tellings of one run: 5 km by hand is 5.08 by satellite. */
const shareTolerance = 0.08;

/** Null where the log has nothing like it. */
export function sameRun(coming: LoggedRun, runs: readonly LoggedRun[]): SameRun | null {
  const others = runs.filter(({ id }) => id !== coming.id);
  const own = runs.find(({ id }) => id === coming.id);
  if (own) return { run: own, how: 'sure' };
  const sure = others.find((run) => beginsTogether(coming, run));
  if (sure) return { run: sure, how: 'sure' };
  const likely = others.find((run) => mayBeSame(coming, run));
  return likely ? { run: likely, how: 'likely' } : null;
}

function beginsTogether({ source: a }: LoggedRun, { source: b }: LoggedRun): boolean {
  return a.kind === 'file' && b.kind === 'file' && Math.abs(a.startedAt - b.startedAt) <= startTolerance;
}

/** Two files that began apart are two runs; a hand or a film may tell of the same one as a file. */
function mayBeSame(a: LoggedRun, b: LoggedRun): boolean {
  if (a.day !== b.day || isOnFoot(a) !== isOnFoot(b)) return false;
  if (!isOnFoot(a) && a.activity !== b.activity) return false;
  if (a.source.kind === b.source.kind) return false;
  const close = (x: number | null, y: number | null) =>
    x === null || y === null ? null : Math.abs(x - y) <= shareTolerance * Math.max(x, y);
  return close(a.metres, b.metres) ?? close(a.seconds, b.seconds) ?? true;
}
