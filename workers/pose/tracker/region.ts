/**
 * A turned square of the upright picture in which a body is looked for: centre and side in pixels, `rotation` clockwise
 * in radians (0: the square's top is the picture's top).
 */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly rotation: number;
}
