/** Distances between one body's points found twice, in pixels of the picture; each point is x, y and a score. */
export function pointDistances(points: Float32Array, others: Float32Array): number[] {
  return Array.from({ length: points.length / 3 }, (_, k) =>
    Math.hypot(points[3 * k] - others[3 * k], points[3 * k + 1] - others[3 * k + 1]),
  );
}
