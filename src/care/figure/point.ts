/** A place or a direction, metres: x ahead of the figure as it first stands, y up, z to its right. */
export type Point = readonly [x: number, y: number, z: number];

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

export const times = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor, a[2] * factor];

export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const lengthOf = (a: Point): number => Math.hypot(...a);

/** Between a (share 0) and b (share 1). */
export const between = (a: Point, b: Point, share: number): Point => add(times(a, 1 - share), times(b, share));

/** The same direction, one metre long; a direction without a length stays as it is. */
export function unit(a: Point): Point {
  const length = lengthOf(a);
  return length > 0 ? times(a, 1 / length) : a;
}
