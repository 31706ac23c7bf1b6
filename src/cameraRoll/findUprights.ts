import type { Area, GreyPicture } from './greyPicture.ts';

/**
 * A straight edge in a picture that is nearer to upright than to anything else. Lengths in half the picture's longer
 * side, from the picture's centre, x to the right, y down.
 */
export interface Upright {
  /** How far it goes to the right for each step down: the tangent of its lean to the left. */
  readonly slope: number;
  /** Where it, or the line through it, crosses the picture's middle row. */
  readonly crossing: number;
  readonly length: number;
}

/** Steps in luma between neighbouring pixels (Sobel) below this drown in the noise of films. */
const leastStep = 2.5;
/**
 * Edges that lean by more than this are no uprights: 18° of roll and as much of convergence as pitched cameras give,
 * with some noise. Tangent.
 */
const mostLean = 0.55;
/** An edge may be hidden for this many rows. */
const mostRowsMissing = 2;
/** How far a straight edge's pixels lie from the line at most, pixels. */
const straightness = 0.8;
/** Shorter edges are texture. Share of the picture's longer side. */
const leastLength = 0.065;
const leastPixels = 20;

/** Pixels on edges, in the order of rows; each knows the one that it continues. */
interface EdgePixels {
  readonly x: Float32Array;
  readonly y: Int16Array;
  /** Index of the pixel above on the same edge; −1 at an edge's upper end. */
  readonly above: Int32Array;
  readonly hasBelow: Uint8Array;
  readonly count: number;
}

/**
 * The straight edges of a picture that stand within about 25° of its vertical.
 *
 * An edge is followed from row to row over pixels where luma changes most and in the same sense, and broken where it
 * bends.
 *
 * @param hidden what moves, such as bodies: edges there are left out.
 */
export function findUprights(picture: GreyPicture, hidden: readonly Area[] = []): Upright[] {
  const { width, height } = picture;
  const shortest = Math.max(leastPixels, leastLength * Math.max(width, height));
  const found: Upright[] = [];
  const pixels = followEdges(picture, hidden);
  const { above, hasBelow, count, x, y } = pixels;
  for (let end = 0; end < count; end++) {
    if (hasBelow[end]) continue;
    const edge: number[] = [];
    for (let i = end; i >= 0; i = above[i]) edge.push(i);
    if (edge.length * (1 + mostRowsMissing) < shortest) continue;
    breakAtBends(edge, x, y, shortest, (from, to) => {
      const upright = lineThrough(pixels, edge, from, to, width, height);
      if (upright) found.push(upright);
    });
  }
  return found;
}

function followEdges({ data, width, height }: GreyPicture, hidden: readonly Area[]): EdgePixels {
  const most = width * height;
  const xs = new Float32Array(most);
  const ys = new Int16Array(most);
  const above = new Int32Array(most);
  const hasBelow = new Uint8Array(most);
  let count = 0;
  // The newest edge pixel of either sense in each column, and this row's across-gradient.
  const newest = [new Int32Array(width).fill(-1), new Int32Array(width).fill(-1)];
  const across = new Int16Array(width);
  const threshold = 8 * leastStep;
  for (let row = 1; row < height - 1; row++) {
    const upper = (row - 1) * width;
    const middle = row * width;
    const lower = (row + 1) * width;
    for (let column = 1; column < width - 1; column++) {
      across[column] =
        data[upper + column + 1] -
        data[upper + column - 1] +
        2 * (data[middle + column + 1] - data[middle + column - 1]) +
        data[lower + column + 1] -
        data[lower + column - 1];
    }
    for (let column = 2; column < width - 2; column++) {
      const here = across[column];
      const size = here < 0 ? -here : here;
      if (size < threshold) continue;
      const before = here < 0 ? -across[column - 1] : across[column - 1];
      const after = here < 0 ? -across[column + 1] : across[column + 1];
      if (before > size || after >= size) continue;
      const down =
        data[lower + column - 1] -
        data[upper + column - 1] +
        2 * (data[lower + column] - data[upper + column]) +
        data[lower + column + 1] -
        data[upper + column + 1];
      if (down > mostLean * size || -down > mostLean * size) continue;
      if (hidden.some((area) => column >= area.left && column < area.right && row >= area.top && row < area.bottom)) {
        continue;
      }
      // The crest between pixels, by a parabola through three.
      const exact = column + (0.5 * (after - before)) / (2 * size - before - after);
      const sense = newest[here < 0 ? 0 : 1];
      let best = -1;
      let bestAway = 1.5;
      for (let near = column - 1; near <= column + 1; near++) {
        const candidate = sense[near];
        if (candidate < 0 || hasBelow[candidate]) continue;
        const rows = row - ys[candidate];
        if (rows < 1 || rows > 1 + mostRowsMissing) continue;
        const away = Math.abs(xs[candidate] - exact) + 0.3 * (rows - 1);
        if (away < bestAway) {
          best = candidate;
          bestAway = away;
        }
      }
      if (best >= 0) hasBelow[best] = 1;
      xs[count] = exact;
      ys[count] = row;
      above[count] = best;
      hasBelow[count] = 0;
      sense[column] = count++;
    }
  }
  return { x: xs, y: ys, above, hasBelow, count };
}

/**
 * Calls `use` with each straight part of the edge, as indices into it: an edge is broken where it is furthest from its
 * chord.
 */
function breakAtBends(
  edge: readonly number[],
  x: Float32Array,
  y: Int16Array,
  shortest: number,
  use: (from: number, to: number) => void,
): void {
  const waiting: [number, number][] = [[0, edge.length - 1]];
  while (waiting.length > 0) {
    const [from, to] = waiting.pop()!;
    const first = edge[from];
    const last = edge[to];
    const rows = y[first] - y[last];
    if (rows < shortest) continue;
    const slope = (x[first] - x[last]) / rows;
    let furthest = 0;
    let bend = from;
    for (let n = from + 1; n < to; n++) {
      const i = edge[n];
      const away = Math.abs(x[i] - x[last] - slope * (y[i] - y[last]));
      if (away > furthest) {
        furthest = away;
        bend = n;
      }
    }
    if (furthest <= 2 * straightness) use(from, to);
    else waiting.push([from, bend], [bend, to]);
  }
}

/** Least squares of x over y; null where the pixels scatter too much to be one edge. */
function lineThrough(
  { x, y }: EdgePixels,
  edge: readonly number[],
  from: number,
  to: number,
  width: number,
  height: number,
): Upright | null {
  const n = to - from + 1;
  let [meanX, meanY] = [0, 0];
  for (let k = from; k <= to; k++) {
    meanX += x[edge[k]] / n;
    meanY += y[edge[k]] / n;
  }
  let [xx, xy, yy] = [0, 0, 0];
  for (let k = from; k <= to; k++) {
    const dx = x[edge[k]] - meanX;
    const dy = y[edge[k]] - meanY;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const slope = xy / yy;
  const scatter = Math.sqrt(Math.max(0, xx - slope * xy) / n);
  if (scatter > straightness || Math.abs(slope) > mostLean) return null;
  const unit = Math.max(width, height) / 2;
  const middleX = (width - 1) / 2;
  const middleY = (height - 1) / 2;
  return {
    slope,
    crossing: (meanX - middleX - slope * (meanY - middleY)) / unit,
    length: (y[edge[from]] - y[edge[to]]) / unit,
  };
}
