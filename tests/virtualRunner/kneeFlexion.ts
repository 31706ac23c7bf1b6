import type { Proportions } from './proportions.ts';

/** The knee's flexion in degrees (0 = straight) for a distance from hip joint to ankle; NaN beyond the leg's reach. */
export function kneeFlexion({ thigh, shank }: Proportions, distance: number): number {
  return (180 / Math.PI) * Math.acos((distance * distance - thigh * thigh - shank * shank) / (2 * thigh * shank));
}
