import type { DoneSession } from '../diary/doneSession.ts';

/** Up to here pain while exercising is no reason to do less. */
export const acceptablePain = 3;

/** So many sessions in a row that went well, and there is one step more: one to two weeks at three or two a week. */
const sessionsPerStep = 4;

/** How far somebody has come in strength. */
export interface SessionProgress {
  /** How many sessions were done: which exercises are next in turn. */
  readonly count: number;
  /** 0 to begin with; one more after each four in a row that went well, one less after one that hurt. */
  readonly level: number;
}

/** Reads it from what was done, in any order; a session without an answer moves nothing. */
export function sessionProgress(done: readonly DoneSession[]): SessionProgress {
  const strength = done
    .filter(({ part }) => part === 'strength')
    .sort((a, b) => (a.day === b.day ? a.changedAt - b.changedAt : a.day < b.day ? -1 : 1));
  let level = 0;
  let inRow = 0;
  for (const { pain } of strength) {
    if (pain === null) continue;
    inRow = pain <= acceptablePain ? inRow + 1 : 0;
    if (pain > acceptablePain) level = Math.max(0, level - 1);
    if (inRow === sessionsPerStep) {
      level += 1;
      inRow = 0;
    }
  }
  return { count: strength.length, level };
}
