import type { Point3 } from '../../virtualRunner/point3.ts';

/** Angle of a line from the vertical in the sagittal plane, degrees, + forward. */
export function pitch(from: Point3, to: Point3): number {
  return (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;
}
