import type { Proportions } from './proportions.ts';

/** Distance from hip joint to ankle for a knee bent by so many degrees, metres. */
export function legReach({ thigh, shank }: Proportions, kneeFlexion: number): number {
  const bend = (kneeFlexion * Math.PI) / 180;
  return Math.sqrt(thigh * thigh + shank * shank + 2 * thigh * shank * Math.cos(bend));
}
