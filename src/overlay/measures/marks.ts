import type { Shape, ShapeRole } from '../shape.ts';
import { type Place, towards } from './plane.ts';

/** How sure and how strong a mark is; see `Shape`. */
interface Manner {
  readonly isUncertain?: boolean;
  readonly strength?: number;
}

/** A line through places. */
export function line(role: ShapeRole, points: readonly Place[], manner: Manner = {}): Shape {
  return { kind: 'line', role, points, ...manner };
}

/** The angle at a place between the directions to two others. */
export function angle(
  role: ShapeRole,
  at: Place,
  [one, other]: readonly [Place, Place],
  radius: number,
  manner: Manner = {},
): Shape {
  return { kind: 'angle', role, at, radius, from: towards(at, one), to: towards(at, other), ...manner };
}

/** A dot at each place. */
export function dots(role: ShapeRole, places: readonly Place[], manner: Manner = {}): Shape[] {
  return places.map((at) => ({ kind: 'dot', role, at, ...manner }));
}

/** A line between two places with a short bar across each of its ends, as on a technical drawing. */
export function dimension(role: ShapeRole, from: Place, to: Place, bar: number, manner: Manner = {}): Shape[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const along: Place = length > 0 ? [(to[0] - from[0]) / length, (to[1] - from[1]) / length] : [1, 0];
  const across = ([x, y]: Place): Place[] => [
    [x - (bar / 2) * along[1], y + (bar / 2) * along[0]],
    [x + (bar / 2) * along[1], y - (bar / 2) * along[0]],
  ];
  return [line(role, [from, to], manner), line(role, across(from), manner), line(role, across(to), manner)];
}

/** The number that was asked for, beside a place. */
export function number(role: ShapeRole, at: Place, text: string, align: 'start' | 'middle' | 'end'): Shape {
  return { kind: 'label', role, at, text, align, isLarge: true };
}

/** On which side of a place a text that lies ahead of it (or behind it) begins. */
export function alignAhead(facing: 1 | -1 | null, isAhead = true): 'start' | 'end' {
  return (facing ?? 1) > 0 === isAhead ? 'start' : 'end';
}
