import { bisectRight } from 'd3-array';

/** A curve through samples, and its slope. Outside the samples it keeps the end's value and slope 0. */
export interface CubicSpline {
  value(time: number): number;
  slope(time: number): number;
}

/**
 * The cubic spline through `(times[i], values[i])` with not-a-knot ends, twice continuously differentiable.
 *
 * Not-a-knot rather than natural ends: a natural end forces the curvature to 0 and bends the first and last samples'
 * neighbourhood.
 *
 * @param times Strictly increasing, finite.
 * @param values As many finite values. Fewer than four samples give the parabola, line or constant through them.
 * @see de Boor, A Practical Guide to Splines, chapter IV.
 */
export function cubicSpline(times: Float64Array, values: Float64Array): CubicSpline {
  const n = times.length;
  if (n === 0) return { value: () => Number.NaN, slope: () => Number.NaN };
  const slopes = knotSlopes(times, values);
  let last = 0;
  const piece = (time: number): number => {
    // Callers walk along time, so the last piece or its neighbour is nearly always right.
    if (time >= times[last] && (last + 1 >= n - 1 || time < times[last + 1])) return last;
    last = Math.max(0, bisectRight(times, time, 0, n - 1) - 1);
    return last;
  };
  return {
    value(time) {
      if (!(time > times[0])) return values[0];
      if (time >= times[n - 1]) return values[n - 1];
      const i = piece(time);
      const h = times[i + 1] - times[i];
      const u = (time - times[i]) / h;
      const v = 1 - u;
      return (
        v * v * (1 + 2 * u) * values[i] +
        u * u * (1 + 2 * v) * values[i + 1] +
        h * u * v * (v * slopes[i] - u * slopes[i + 1])
      );
    },
    slope(time) {
      if (n < 2 || time < times[0] || time > times[n - 1]) return 0;
      const i = Math.min(piece(time), n - 2);
      const h = times[i + 1] - times[i];
      const u = (time - times[i]) / h;
      const chord = (values[i + 1] - values[i]) / h;
      return 6 * u * (1 - u) * chord + (1 - u) * (1 - 3 * u) * slopes[i] + u * (3 * u - 2) * slopes[i + 1];
    },
  };
}

function knotSlopes(t: Float64Array, y: Float64Array): Float64Array {
  const n = t.length;
  const slopes = new Float64Array(n);
  if (n === 1) return slopes;
  const chord = (i: number) => (y[i + 1] - y[i]) / (t[i + 1] - t[i]);
  if (n === 2) return slopes.fill(chord(0));
  if (n === 3) {
    const h0 = t[1] - t[0];
    const h1 = t[2] - t[1];
    const middle = (chord(0) * h1 + chord(1) * h0) / (h0 + h1);
    slopes[0] = 2 * chord(0) - middle;
    slopes[1] = middle;
    slopes[2] = 2 * chord(1) - middle;
    return slopes;
  }
  // Tridiagonal system for the slopes at the knots: `below`, `diagonal`, `above`, solved without pivoting.
  const below = new Float64Array(n);
  const diagonal = new Float64Array(n);
  const above = new Float64Array(n);
  const h = (i: number) => t[i + 1] - t[i];
  const first = h(0) + h(1);
  diagonal[0] = h(1);
  above[0] = first;
  slopes[0] = ((h(0) + 2 * first) * h(1) * chord(0) + h(0) * h(0) * chord(1)) / first;
  for (let i = 1; i < n - 1; i++) {
    below[i] = h(i);
    diagonal[i] = 2 * (h(i - 1) + h(i));
    above[i] = h(i - 1);
    slopes[i] = 3 * (h(i) * chord(i - 1) + h(i - 1) * chord(i));
  }
  const end = h(n - 2) + h(n - 3);
  below[n - 1] = end;
  diagonal[n - 1] = h(n - 3);
  slopes[n - 1] = (h(n - 2) * h(n - 2) * chord(n - 3) + (2 * end + h(n - 2)) * h(n - 3) * chord(n - 2)) / end;
  for (let i = 1; i < n; i++) {
    const factor = below[i] / diagonal[i - 1];
    diagonal[i] -= factor * above[i - 1];
    slopes[i] -= factor * slopes[i - 1];
  }
  slopes[n - 1] /= diagonal[n - 1];
  for (let i = n - 2; i >= 0; i--) slopes[i] = (slopes[i] - above[i] * slopes[i + 1]) / diagonal[i];
  return slopes;
}
