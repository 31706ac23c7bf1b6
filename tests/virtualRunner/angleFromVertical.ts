/** Angle of a → b from the vertical, degrees, + forward; both given as (forward, up). */
export function angleFromVertical(a: readonly [number, number], b: readonly [number, number]): number {
  return (Math.atan2(b[0] - a[0], b[1] - a[1]) * 180) / Math.PI;
}
