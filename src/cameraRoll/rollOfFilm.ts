import { median } from '../signal/median.ts';
import { robustDeviation } from '../signal/robustDeviation.ts';
import type { CameraRoll } from './cameraRoll.ts';

/** One picture alone may have been read off something that passes by. */
const fewest = 2;
/** Pictures that tell, of all that were looked at: less often, what was read came and went. */
const leastShare = 0.25;
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
  if (known.length < fewest || known.length < leastShare * looks.length) return null;
  const rolls = known.map((look) => look.degrees);
  const degrees = median(rolls);
  const spread = robustDeviation(rolls);
  if (spread > mostSpread) return null;
  return { degrees, error: Math.hypot(median(known.map(({ error }) => error)), spread) };
}
