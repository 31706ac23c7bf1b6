/** Cut-off while nothing moves, hertz. */
const stillCutoff = 1;
/** What the cut-off gains by a body length per second, hertz. */
const gain = 320;
/** Cut-off of the speed itself, hertz. */
const speedCutoff = 1;
/** After a longer gap the body begins anew, seconds. */
const longestGap = 0.5;

/**
 * The One Euro filter (Casiez, Roussel & Vogel 2012) for the points of one body, for drawing only: it takes away
 * trembling at rest and gives way to motion. All points share one speed, the root mean square over the body, because it
 * tells rest from running far more surely than a single trembling point can.
 *
 * The gain is measured (`tests/unit/signal/oneEuroFilter.test.ts`): the virtual runner at 30 frames a second and 340
 * pixels tall, misplaced as BlazePose misplaces it. Standing, the feet come 26 % nearer to where they are (1.68 instead
 * of 2.29 pixels) and tremble 40 % less from frame to frame; running, they stay where they were (2.31 instead of 2.29
 * pixels). With the paper's usual gains, counted in body lengths, a running foot was drawn 37 pixels behind its
 * picture; with half of this gain it loses 10 %.
 */
export class OneEuroFilter {
  #time = Number.NaN;
  #raw: Float32Array | null = null;
  #drawn: Float32Array | null = null;
  /** Body lengths per second, in place of the points' coordinates. */
  #speed = new Float32Array(0);

  /**
   * @param time seconds, rising.
   * @param points 33 × (x, y, score), pixels; NaN where a point is missing, which then begins anew.
   * @returns the same with x and y steadied.
   */
  next(time: number, points: Float32Array): Float32Array {
    const interval = time - this.#time;
    const [raw, before] = [this.#raw, this.#drawn];
    const size = heightOf(points);
    const drawn = points.slice();
    if (raw && before && interval > 0 && interval <= longestGap && size > 0) {
      const kept = weight(speedCutoff, interval);
      let sum = 0;
      let count = 0;
      forEachCoordinate(points, (i) => {
        const speed = (points[i] - raw[i]) / interval / size;
        if (Number.isNaN(speed)) return;
        this.#speed[i] += kept * (speed - this.#speed[i]);
        sum += this.#speed[i] ** 2;
        count++;
      });
      const share = weight(stillCutoff + gain * Math.sqrt((2 * sum) / Math.max(1, count)), interval);
      forEachCoordinate(points, (i) => {
        if (!Number.isNaN(before[i])) drawn[i] = before[i] + share * (points[i] - before[i]);
      });
    } else {
      this.#speed = new Float32Array(points.length);
    }
    this.#time = time;
    this.#raw = points;
    this.#drawn = drawn;
    return drawn;
  }
}

/** The share that the newest value has in a first-order low-pass. */
function weight(cutoff: number, interval: number): number {
  return 1 / (1 + 1 / (2 * Math.PI * cutoff * interval));
}

/** Every third number is a score. */
function forEachCoordinate(points: Float32Array, use: (index: number) => void): void {
  for (let i = 0; i < points.length; i++) if (i % 3 !== 2) use(i);
}

/** Of the box round the points, pixels; 0 where there are none. */
function heightOf(points: Float32Array): number {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 1; i < points.length; i += 3) {
    if (points[i] < top) top = points[i];
    if (points[i] > bottom) bottom = points[i];
  }
  return Math.max(0, bottom - top);
}
