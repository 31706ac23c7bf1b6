/** A knot of a spline: where and how much. */
export type Knot = readonly [at: number, value: number];

/**
 * The cubic spline through the knots with stated slopes at both ends: twice continuously differentiable between them.
 *
 * @param knots at least two, in order of `at`.
 * @returns the value at any place; outside the knots the end pieces go on.
 */
export function clampedSpline(
  knots: readonly Knot[],
  slopeAtStart: number,
  slopeAtEnd: number,
): (at: number) => number {
  const last = knots.length - 1;
  const width = (i: number) => knots[i + 1][0] - knots[i][0];
  const rise = (i: number) => (knots[i + 1][1] - knots[i][1]) / width(i);
  // Tridiagonal system for the slopes at the inner knots (second derivative equal from both sides), solved by
  // elimination.
  const slopes = knots.map(() => 0);
  slopes[0] = slopeAtStart;
  slopes[last] = slopeAtEnd;
  const diagonal: number[] = [];
  const right: number[] = [];
  for (let i = 1; i < last; i += 1) {
    const before = 1 / width(i - 1);
    const after = 1 / width(i);
    let d = 2 * (before + after);
    let r = 3 * (rise(i - 1) * before + rise(i) * after);
    if (i === 1) r -= before * slopeAtStart;
    else {
      const factor = before / diagonal[i - 1];
      d -= factor * before;
      r -= factor * right[i - 1];
    }
    if (i === last - 1) r -= after * slopeAtEnd;
    diagonal[i] = d;
    right[i] = r;
  }
  for (let i = last - 1; i > 0; i -= 1) {
    slopes[i] = (right[i] - (i < last - 1 ? slopes[i + 1] / width(i) : 0)) / diagonal[i];
  }
  return (at) => {
    let i = 0;
    while (i < last - 1 && at > knots[i + 1][0]) i += 1;
    const w = width(i);
    const u = (at - knots[i][0]) / w;
    const v = 1 - u;
    return (
      knots[i][1] * v * v * (1 + 2 * u) +
      knots[i + 1][1] * u * u * (1 + 2 * v) +
      w * (slopes[i] * u * v * v - slopes[i + 1] * u * u * v)
    );
  };
}
