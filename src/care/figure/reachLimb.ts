import { add, cross, dot, lengthOf, minus, type Point, times, unit } from './point.ts';
import type { Limb } from './skeleton.ts';
import { shortestTurn, turned, turns } from './turn.ts';

/** A straight limb is this much short of its whole length, so that it still knows which way it bends. */
const slack = 1e-4;

/**
 * The limb with its end (ankle or wrist) at a place, bent in the plane in which it was bent; `last` is how foot or hand
 * is turned there. What is out of reach is reached for.
 */
export function reachLimb(limb: Limb, target: Point, last = limb.last): Limb {
  const first = lengthOf(minus(limb.middle, limb.root));
  const second = lengthOf(minus(limb.end, limb.middle));
  const way = minus(target, limb.root);
  const distance = Math.min(first + second - slack, Math.max(Math.abs(first - second) + slack, lengthOf(way)));
  const direction = unit(way);
  const bent = perpendicular(minus(limb.middle, limb.root), direction);
  // A straight limb bends ahead; nothing to be told from where the joint lies.
  const towards = lengthOf(bent) > 1e-3 ? unit(bent) : unit(perpendicular(turned(limb.upper, [1, 0, 0]), direction));
  const along = (first ** 2 - second ** 2 + distance ** 2) / (2 * distance);
  const aside = Math.sqrt(Math.max(0, first ** 2 - along ** 2));
  const middle = add(limb.root, add(times(direction, along), times(towards, aside)));
  const end = add(limb.root, times(direction, distance));
  return {
    ...limb,
    middle,
    end,
    upper: turns(shortestTurn(minus(limb.middle, limb.root), minus(middle, limb.root)), limb.upper),
    lower: turns(shortestTurn(minus(limb.end, limb.middle), minus(end, middle)), limb.lower),
    last,
  };
}

function perpendicular(a: Point, direction: Point): Point {
  return minus(a, times(direction, dot(a, direction)));
}

/** Turned about the upright only: level, heading where it headed. */
export function levelled(limb: Limb): Limb['last'] {
  const ahead = turned(limb.last, [1, 0, 0]);
  const x = unit([ahead[0], 0, ahead[2]]);
  return { x, y: [0, 1, 0], z: cross(x, [0, 1, 0]) };
}
