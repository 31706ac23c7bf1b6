import type { SeenFrom } from './movement.ts';
import type { Point } from './point.ts';

/** A place in a picture, centimetres: right, down. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  /** Nearer to the eye is more. */
  readonly near: number;
}

/** The picture from far away: nothing becomes smaller behind. */
export function projector({ azimuth, elevation }: SeenFrom): (point: Point) => Dot {
  const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
  const [ca, sa, ce, se] = [Math.cos(a), Math.sin(a), Math.cos(e), Math.sin(e)];
  return ([x, y, z]) => {
    const away = x * sa + z * ca;
    return { x: 100 * (x * ca - z * sa), y: 100 * (-y * ce + away * se), near: 100 * (away * ce + y * se) };
  };
}
