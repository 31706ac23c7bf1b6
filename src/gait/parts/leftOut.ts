import type { RealSeconds } from '../prepare/realSeconds.ts';
import type { CountedParts } from './countedParts.ts';
import type { LeftOut, LeftOutReason } from './filmReading.ts';
import type { FilmPieces } from './piecesOfFilm.ts';

/** A moment shorter than this is not missed, and between two parts it belongs to the longer. Seconds. */
const leastSeconds = 0.3;

/** What somebody does who stands still beside it, rather than the picture. */
const atRest: readonly LeftOutReason[] = ['standing', 'walking', 'notRunning'];

/**
 * Why a picture seems to be held: beside a part in which somebody stands or walks it may as well be the person who stops,
 * and is said like that part.
 */
function heldBy({ first, end }: { first: number; end: number }, others: CountedParts['others']): LeftOutReason {
  const beside = others.find(
    ({ part, reason }) => atRest.includes(reason) && (part.first === end || part.end === first),
  );
  return beside?.reason ?? 'frozen';
}

/**
 * What of the film is not counted, in order, with what keeps it from it.
 *
 * @param times Of the film's frames, real seconds.
 */
export function leftOutOf(times: Float64Array, { counted, others }: CountedParts, cut: FilmPieces): LeftOut[] {
  const why = new Array<LeftOutReason | null>(times.length).fill('tooShort');
  const say = ({ first, end }: { first: number; end: number }, reason: LeftOutReason | null) =>
    why.fill(reason, first, end);
  for (const { first, end } of cut.empty) say({ first: first + 1, end }, 'nobody');
  for (const piece of cut.frozen) say(piece, heldBy(piece, others));
  for (const { part, reason } of others) say(part, reason);
  for (const { first, end, reading } of counted) {
    say({ first, end }, null);
    const { bouts, isPlayedAtTwoSpeeds } = reading.scene;
    // The bouts of an only part have a notice of their own.
    if (bouts === null || counted.length === 1) continue;
    for (let i = first; i < end; i++) {
      if (!bouts.some(({ from, to }) => times[i] >= from && times[i] <= to)) {
        why[i] = isPlayedAtTwoSpeeds ? 'otherPace' : 'notRunning';
      }
    }
  }
  const out: LeftOut[] = [];
  for (let first = 0; first < times.length; first++) {
    const reason = why[first];
    if (reason === null) continue;
    let end = first;
    while (end < times.length && why[end] === reason) end++;
    // From the last frame that counts to the next.
    const from = times[Math.max(0, first - 1)] as RealSeconds;
    const to = times[Math.min(times.length - 1, end)] as RealSeconds;
    if (to - from >= leastSeconds) out.push({ from, to, reason });
    first = end - 1;
  }
  return out;
}
