import type { Stretch } from '../../../workers/shared/poseWorkerApi.ts';
import type { FilmPartFacts } from './partOfFilm.ts';

/**
 * Played seconds that a stretch should have: long enough that looking for the body anew at its start costs little,
 * short enough that all workers end together.
 */
const usualLength = 4;

/** Shorter than this a stretch is too little for its tracker to settle on a body; better that one worker rests. */
const shortestLength = 2;

/**
 * Splits a film into stretches for several workers, each frame in exactly one of them, in the order in which they are
 * to be taken: that of the film. The first round is short: what is read of a film begins at its start and ends with the
 * first frame that is missing, so the first numbers come when all workers have done their first stretch.
 *
 * @param workers how many will work side by side.
 */
export function planStretches(film: FilmPartFacts, workers: number): Stretch[] {
  const { firstTimestamp: first, lastTimestamp: last, endsBefore } = film;
  const opening = workers * shortestLength;
  const hasOpening = workers > 1 && last - first >= 2 * opening;
  const begun = hasOpening ? evenParts(first, first + opening, workers) : [];
  const from = hasOpening ? first + opening : first;
  const rounds = Math.max(1, Math.round((last - from) / usualLength / workers));
  const bounds = [...begun, ...evenParts(from, last, rounds * workers)];
  return bounds.map((bound, i) => ({ from: bound, to: bounds[i + 1] ?? endsBefore ?? Number.POSITIVE_INFINITY }));
}

/** Where the parts of a time begin: `most` of them, fewer where they would become too short. */
function evenParts(from: number, to: number, most: number): number[] {
  // A hair more, lest rounding make a part of just the shortest length too short.
  const count = Math.max(1, Math.min(most, Math.floor((to - from) / shortestLength + 1e-9)));
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / count);
}
