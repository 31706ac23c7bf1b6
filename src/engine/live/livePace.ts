/** Seconds over which rate and delay are taken: steady enough to read, quick enough to follow. */
const windowSeconds = 3;

/** How fast frames are analysed, and how late. */
export interface Pace {
  /** Frames analysed in a second; null in the first second. */
  readonly framesPerSecond: number | null;
  /** Frames that the camera gave in a second; null as above. */
  readonly cameraFramesPerSecond: number | null;
  /** From the capture of a frame to its pose on the page, median, milliseconds; null before the first. */
  readonly delayMilliseconds: number | null;
}

/**
 * Measures the pace of a live analysis. The camera stamps its frames with a clock of its own, so capture is set against
 * the page's clock by the frame that came through quickest: what every frame takes at least from sensor to browser
 * can't be seen from here and is not counted.
 */
export class LivePace {
  #arrivals: number[] = [];
  #done: { readonly at: number; readonly delay: number }[] = [];
  #quickest = Number.POSITIVE_INFINITY;

  /** A frame came from the camera. @param capturedAt, now milliseconds. */
  arrived(capturedAt: number, now: number): void {
    this.#quickest = Math.min(this.#quickest, now - capturedAt);
    this.#arrivals.push(now);
    const oldest = now - 1000 * windowSeconds;
    while (this.#arrivals[0] < oldest) this.#arrivals.shift();
  }

  /** Its pose is on the page. */
  done(capturedAt: number, now: number): void {
    this.#done.push({ at: now, delay: now - capturedAt - this.#quickest });
    const oldest = now - 1000 * windowSeconds;
    while (this.#done[0].at < oldest) this.#done.shift();
  }

  at(now: number): Pace {
    const delays = this.#done.map(({ delay }) => delay).sort((a, b) => a - b);
    return {
      framesPerSecond: rate(
        this.#done.map(({ at }) => at),
        now,
      ),
      cameraFramesPerSecond: rate(this.#arrivals, now),
      delayMilliseconds: delays.length > 0 ? delays[delays.length >> 1] : null,
    };
  }

  /** Begins again, as after a change of the network. */
  reset(): void {
    this.#arrivals = [];
    this.#done = [];
  }
}

/** Events in a second, over the last `windowSeconds` at most; null before the first second is over. */
function rate(times: readonly number[], now: number): number | null {
  const recent = times.filter((time) => time >= now - 1000 * windowSeconds);
  const first = recent[0];
  const last = recent[recent.length - 1];
  if (first === undefined || last === undefined || now - first < 1000) return null;
  // A camera that has fallen silent is no longer as fast as it was.
  const span = now - last > 1000 ? now - first : last - first;
  return (1000 * (recent.length - 1)) / span;
}
