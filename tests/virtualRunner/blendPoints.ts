import type { Point3 } from './point3.ts';
import { vector } from './vector.ts';

/** Each point of `a` moved by `share` of its way to that of `b`. */
export function blendPoints(a: readonly Point3[], b: readonly Point3[], share: number): Point3[] {
  return a.map((point, i) => vector.along(vector.scale(point, 1 - share), b[i], share));
}
