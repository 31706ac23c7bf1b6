import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import type { Stretch } from '../../../workers/shared/poseWorkerApi.ts';

/**
 * Played seconds that a stretch should have: long enough that looking for the body anew at its start costs little,
 * short enough that the first numbers come soon and all workers end together.
 */
const usualLength = 4;

/** Shorter than this a stretch is too little for its tracker to settle on a body; better that one worker rests. */
const shortestLength = 2;

/**
 * Splits a film into stretches for several workers, each frame in exactly one of them.
 *
 * @param workers how many will work side by side.
 */
export function planStretches(facts: FilmFacts, workers: number): Stretch[] {
  const length = facts.lastTimestamp - facts.firstTimestamp;
  const rounds = Math.max(1, Math.round(length / usualLength / workers));
  const count = Math.max(1, Math.min(rounds * workers, Math.floor(length / shortestLength)));
  return Array.from({ length: count }, (_, i) => ({
    from: facts.firstTimestamp + (length * i) / count,
    to: i === count - 1 ? Number.POSITIVE_INFINITY : facts.firstTimestamp + (length * (i + 1)) / count,
  }));
}
