import { median } from '../../signal/median.ts';
import { groundSpeeds } from './groundSpeeds.ts';
import type { ToePath } from './toeDeparture.ts';

/**
 * The slope that level ground seems to have, since BlazePose moves the resting toes of the near foot up and those of the
 * far one down: medians over 22 films of six human bodies, from the side and oblique, cameras level. From film to film
 * it varies by 0.08, which is as much as cameras that are put up by hand are askew.
 */
const drawnSlope = { near: -0.013, far: 0.055 } as const;

/**
 * How far the ground falls in the picture for each length that it carries a foot backwards: 0 for a level camera that
 * looks at the runner squarely. Roll, yaw, a hill and an inclined treadmill slope it alike: by 0.07 for 4° of roll, by
 * 0.06 for 15° of yaw (recorded runners), by 0.2 to 0.5 obliquely.
 *
 * @param speeds How fast it carries the foot (see `groundSpeeds`).
 * @param initialContacts Of this foot, seconds, increasing.
 * @param stepSeconds The step's duration.
 * @param place Whether the camera sees this foot before or behind the other.
 * @returns 0 where the toes are not seen.
 */
export function groundSlope(
  toes: ToePath,
  speeds: Float64Array,
  initialContacts: readonly number[],
  stepSeconds: number,
  place: 'near' | 'far',
): number {
  const slope = median(groundSpeeds([toes.up], initialContacts, stepSeconds)) / median(speeds) - drawnSlope[place];
  return Number.isFinite(slope) ? slope : 0;
}
