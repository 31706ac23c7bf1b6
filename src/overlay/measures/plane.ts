/** A place in the film's picture, pixels: x right, y down. */
export type Place = readonly [x: number, y: number];

/** Which way is up, and which way the runner faces, in a picture whose camera may be rolled: unit vectors. */
export interface Axes {
  readonly down: Place;
  /** Along the ground, to where the runner heads; to the picture's right where they head neither way. */
  readonly ahead: Place;
}

/** The axes of a picture, given which way is down in it. */
export function axesOf(down: Place, facing: 1 | -1 | null): Axes {
  const sign = facing ?? 1;
  return { down, ahead: [sign * down[1], -sign * down[0]] };
}

/** A place so far ahead and so far down from another, pixels. */
export function moved([x, y]: Place, { ahead, down }: Axes, by: { ahead?: number; down?: number }): Place {
  const [a, d] = [by.ahead ?? 0, by.down ?? 0];
  return [x + a * ahead[0] + d * down[0], y + a * ahead[1] + d * down[1]];
}

/** How far a place lies ahead of another and below it, pixels. */
export function apart(
  from: Place,
  to: Place,
  { ahead, down }: Axes,
): { readonly ahead: number; readonly down: number } {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  return { ahead: x * ahead[0] + y * ahead[1], down: x * down[0] + y * down[1] };
}

/** The line from one place through another carried on by a share of its length. */
export function carriedOn([x0, y0]: Place, [x1, y1]: Place, share: number): Place {
  return [x1 + share * (x1 - x0), y1 + share * (y1 - y0)];
}

/** Direction from one place to another, radians in the picture's axes. */
export function towards([x0, y0]: Place, [x1, y1]: Place): number {
  return Math.atan2(y1 - y0, x1 - x0);
}

/** Angle of a line against the vertical, degrees: 0 where `to` is straight above `from`, positive where it leans ahead. */
export function leanOf(from: Place, to: Place, axes: Axes): number {
  const { ahead, down } = apart(from, to, axes);
  return (Math.atan2(ahead, -down) * 180) / Math.PI;
}
