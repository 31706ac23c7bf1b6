import type { CameraRoll } from './cameraRoll.ts';

/** Less than this is no nearer to the truth than nothing. Degrees. */
const least = 0.5;
/** Beyond this it is no camera on a ledge, but something else that was seen. Degrees. */
const most = 15;
/** It has to be so many times larger than its error. */
const sureness = 2;

/**
 * The roll, degrees, that points are turned back by: 0 where it can't be distinguished from none, null where nothing is
 * known.
 */
export function rollToTakeOut(roll: CameraRoll | null | undefined): number | null {
  if (!roll || !Number.isFinite(roll.degrees) || !(roll.error >= 0) || Math.abs(roll.degrees) > most) return null;
  const size = Math.abs(roll.degrees);
  return size >= least && size > sureness * roll.error ? roll.degrees : 0;
}
