import type { Point3 } from '../point3.ts';
import { vector } from '../vector.ts';
import type { Ring } from './loft.ts';

/** A cross-section of a limb of two bones: `at` 0..1 along the first bone, 1..2 along the second. */
export interface Girth {
  readonly at: number;
  readonly halfWidth: number;
  readonly halfDepth: number;
  /** Shifts the centre forward (+) or back, metres: calf and thigh are not centred on their bones. */
  readonly forward?: number;
}

/** Half the length over which the cross-sections turn from one bone's direction to the other's, share of a bone. */
const bendReach = 0.16;

/**
 * Cross-sections along a limb that bends at `joint`, for any girths. `right` need not be exactly square to the limb.
 */
export function limbRings(start: Point3, joint: Point3, end: Point3, right: Point3, girths: readonly Girth[]): Ring[] {
  const first = vector.normalise(vector.subtract(joint, start));
  const second = vector.normalise(vector.subtract(end, joint));
  return girths.map(({ at, halfWidth, halfDepth, forward = 0 }) => {
    const blend = Math.min(1, Math.max(0, (at - (1 - bendReach)) / (2 * bendReach)));
    const turned = blend * blend * (3 - 2 * blend);
    const along = vector.normalise(vector.along(vector.scale(first, 1 - turned), second, turned));
    const side = vector.normalise(vector.along(right, along, -vector.dot(right, along)));
    const front = vector.cross(side, along);
    const [from, to, share] = at <= 1 ? [start, joint, at] : [joint, end, at - 1];
    const centre = vector.along(vector.along(from, vector.subtract(to, from), share), front, forward);
    return { centre, side, front, halfWidth, halfDepth };
  });
}
