import { median } from '../signal/median.ts';
import { robustDeviation } from '../signal/robustDeviation.ts';
import type { CameraRoll } from './cameraRoll.ts';
import { usualRoll } from './usualRoll.ts';

/** One picture alone may have been read off something that passes by. */
const fewest = 2;
/**
 * Pictures that tell, of all that were looked at: at the lower share or less, what was read came and went; from the
 * upper one on it is believed as it was read. Between, the error grows to that of a film that tells nothing: two browsers
 * decode a film into pixels that differ a little, and a picture more or less must not double every interval.
 */
const shares = { none: 0.25, full: 0.5 } as const;
/** Pictures that differ by more than this (SD, degrees) show a camera that turns, or different things each time. */
const mostSpread = 1.5;

/**
 * The camera's roll over a film.
 *
 * @param looks what single pictures spread over the film said; null where one could not tell.
 * @returns null where too few could tell, or they don't agree. Its error does not shrink with the number of looks: they
 * see the same things.
 */
export function rollOfFilm(looks: readonly (CameraRoll | null)[]): CameraRoll | null {
  const known = looks.filter((look) => look !== null);
  // Of the others: one picture alone says nothing.
  const share = known.length < fewest ? 0 : (known.length - 1) / (looks.length - 1);
  const trust = Math.min(1, (share - shares.none) / (shares.full - shares.none));
  if (!(trust > 0)) return null;
  const rolls = known.map((look) => look.degrees);
  const degrees = median(rolls);
  const spread = robustDeviation(rolls);
  if (spread > mostSpread) return null;
  const read = Math.hypot(median(known.map(({ error }) => error)), spread);
  return { degrees, error: trust * read + (1 - trust) * Math.max(read, usualRoll) };
}
