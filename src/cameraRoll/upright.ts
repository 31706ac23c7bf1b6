/**
 * A straight edge in a picture that is nearer to upright than to anything else. Lengths in half the picture's longer side, from the
 * picture's centre, x to the right, y down.
 */
export interface Upright {
  /** How far it goes to the right for each step down: the tangent of its lean to the left. */
  readonly slope: number;
  /** Where it, or the line through it, crosses the picture's middle row. */
  readonly crossing: number;
  readonly length: number;
}
