import type { Point3 } from './point3.ts';

/** The few operations on points and directions that posing a body needs. */
export const vector = {
  add: (a: Point3, b: Point3): Point3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]],
  subtract: (a: Point3, b: Point3): Point3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]],
  scale: (a: Point3, factor: number): Point3 => [a[0] * factor, a[1] * factor, a[2] * factor],
  /** `a + factor · b`. */
  along: (a: Point3, b: Point3, factor: number): Point3 => [
    a[0] + factor * b[0],
    a[1] + factor * b[1],
    a[2] + factor * b[2],
  ],
  dot: (a: Point3, b: Point3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2],
  cross: (a: Point3, b: Point3): Point3 => [
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  ],
  length: (a: Point3): number => Math.hypot(a[0], a[1], a[2]),
  distance: (a: Point3, b: Point3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]),
  middle: (a: Point3, b: Point3): Point3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2],
  normalise: (a: Point3): Point3 => {
    const length = Math.hypot(a[0], a[1], a[2]);
    return [a[0] / length, a[1] / length, a[2] / length];
  },
};
