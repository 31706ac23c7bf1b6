import { trunkPath } from '../../poseTrack/trunkPath.ts';
import type { PreparedFilm } from '../prepare/prepare.ts';
import { bodyJumps } from './bodyJumps.ts';
import { frozenFrames } from './frozenFrames.ts';
import { turns } from './turns.ts';

/** Frames `first` … `end` − 1 of a film. */
export interface Piece {
  readonly first: number;
  readonly end: number;
}

/** A film as it falls apart before anything is read of it. */
export interface FilmPieces {
  /** In each of them one body is seen to move on without a break; in order. */
  readonly pieces: readonly Piece[];
  /** Where the picture stands still. */
  readonly frozen: readonly Piece[];
  /** Where nobody can be seen, or the film has no frames. Ends with the first frame after it. */
  readonly empty: readonly Piece[];
}

/** Somebody who is missing for longer than this may have done anything meanwhile: a step and a half. Seconds. */
const longestAbsence = 0.5;
/** A turn this near to a jump is the jump, seconds. */
const sameMoment = 0.4;

/**
 * The film cut where the run can't be followed: the runner leaves the picture and returns, turns round, the picture
 * freezes, or an editor cut it. Nothing may be read across such a place, neither a step nor a filter.
 */
export function piecesOfFilm(film: PreparedFilm): FilmPieces {
  const { fresh, level } = film;
  const { times } = fresh;
  const n = times.length;
  const trunk = trunkPath(fresh);
  const frozen = runsOf(frozenFrames(level, trunk.medianLength));
  const isIn = new Uint8Array(n).fill(1);
  for (const { first, end } of frozen) isIn.fill(0, first, end);
  const empty: Piece[] = [];
  // A repeated frame shows a body as well, though an earlier one.
  const bodies = trunkPath(level).hipX;
  let last = -1;
  for (let i = 0; i <= n; i++) {
    if (i < n && Number.isNaN(bodies[i])) continue;
    const since = last < 0 ? times[0] : times[last];
    const until = i < n ? times[i] : times[n - 1];
    if (until - since > longestAbsence) {
      isIn.fill(0, last + 1, i);
      empty.push({ first: Math.max(0, last), end: Math.min(i, n - 1) });
    }
    last = i;
  }
  const jumps = bodyJumps(times, trunk);
  const turned = turns(fresh, trunk).filter((i) => jumps.every((j) => Math.abs(times[j] - times[i]) > sameMoment));
  const starts = new Set([...jumps, ...turned, ...empty.map(({ end }) => end)]);
  const pieces: Piece[] = [];
  for (let first = 0; first < n; ) {
    if (isIn[first] === 0) {
      first++;
      continue;
    }
    let end = first + 1;
    while (end < n && isIn[end] === 1 && !starts.has(end)) end++;
    pieces.push({ first, end });
    first = end;
  }
  return { pieces, frozen, empty };
}

function runsOf(flags: Uint8Array): Piece[] {
  const runs: Piece[] = [];
  for (let first = 0; first < flags.length; first++) {
    if (flags[first] === 0) continue;
    let end = first;
    while (end < flags.length && flags[end] === 1) end++;
    runs.push({ first, end });
    first = end;
  }
  return runs;
}
