import { cross, dot, lengthOf, type Point, unit } from './point.ts';

/** A rotation: where it takes the three axes. */
export interface Turn {
  readonly x: Point;
  readonly y: Point;
  readonly z: Point;
}

const radians = Math.PI / 180;

const noTurn: Turn = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

/** A direction of the part's own, as it points in the room. */
export function turned({ x, y, z }: Turn, [a, b, c]: Point): Point {
  return [x[0] * a + y[0] * b + z[0] * c, x[1] * a + y[1] * b + z[1] * c, x[2] * a + y[2] * b + z[2] * c];
}

/** `inner` first, in the frame of `outer`; several from the outermost to the innermost. */
export function turns(...all: readonly Turn[]): Turn {
  return all.reduce((outer, inner) => ({
    x: turned(outer, inner.x),
    y: turned(outer, inner.y),
    z: turned(outer, inner.z),
  }));
}

/** About the axis that points right; positive takes what hangs down forwards. Degrees, as in all of these. */
export function aboutRight(degrees: number): Turn {
  const [c, s] = [Math.cos(degrees * radians), Math.sin(degrees * radians)];
  return { x: [c, s, 0], y: [-s, c, 0], z: [0, 0, 1] };
}

/** About the axis that points ahead; positive takes the head to the right. */
export function aboutAhead(degrees: number): Turn {
  const [c, s] = [Math.cos(degrees * radians), Math.sin(degrees * radians)];
  return { x: [1, 0, 0], y: [0, c, s], z: [0, -s, c] };
}

/** About the axis that points up; positive turns to the left. */
export function aboutUp(degrees: number): Turn {
  const [c, s] = [Math.cos(degrees * radians), Math.sin(degrees * radians)];
  return { x: [c, 0, -s], y: [0, 1, 0], z: [s, 0, c] };
}

/** The shortest rotation that takes direction `from` to direction `to`. */
export function shortestTurn(from: Point, to: Point): Turn {
  const [a, b] = [unit(from), unit(to)];
  const axis = cross(a, b);
  const sine = lengthOf(axis);
  const cosine = dot(a, b);
  if (sine < 1e-9) return noTurn;
  const [x, y, z] = unit(axis);
  const rest = 1 - cosine;
  return {
    x: [cosine + x * x * rest, y * x * rest + z * sine, z * x * rest - y * sine],
    y: [x * y * rest - z * sine, cosine + y * y * rest, z * y * rest + x * sine],
    z: [x * z * rest + y * sine, y * z * rest - x * sine, cosine + z * z * rest],
  };
}
