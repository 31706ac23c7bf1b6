import type { Drawing, DrawnPoint } from './drawing.ts';

/**
 * What a drawing measures in the picture, degrees: a line against the level, 0 … 90; an angle between its two arms,
 * 0 … 180; null for a plumb line.
 *
 * @param rollDegrees the camera's, positive clockwise as seen from behind it; 0 where it is unknown.
 */
export function drawingDegrees({ kind, points }: Drawing, rollDegrees: number): number | null {
  if (kind === 'plumb') return null;
  if (kind === 'angle') {
    const [one, at, other] = points;
    const [ax, ay, bx, by] = [one[0] - at[0], one[1] - at[1], other[0] - at[0], other[1] - at[1]];
    return (Math.atan2(Math.abs(ax * by - ay * bx), ax * bx + ay * by) * 180) / Math.PI;
  }
  const tilt = Math.abs(tiltDegrees(points[0], points[1], rollDegrees));
  return tilt > 90 ? 180 - tilt : tilt;
}

/** How much higher a line's right end is than its left one, degrees against the level. */
export function tiltDegrees(one: DrawnPoint, other: DrawnPoint, rollDegrees: number): number {
  const [left, right] = one[0] <= other[0] ? [one, other] : [other, one];
  return (Math.atan2(left[1] - right[1], right[0] - left[0]) * 180) / Math.PI - rollDegrees;
}
