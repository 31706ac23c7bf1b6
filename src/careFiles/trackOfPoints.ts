/** A way as it was recorded, piece after piece. */
export interface TrackSum {
  readonly metres: number;
  /** In motion, seconds. */
  readonly seconds: number;
  /** Milliseconds since 1970; NaN without a time. */
  readonly startedAt: number;
}

/** Points further apart than this in time, seconds, with hardly any way between them, are a pause. */
const pause = 30;
const standing = 0.5;

/** Mean radius of the earth, metres. */
const earth = 6_371_000;

/** Sums up a way, point by point. */
export class TrackOfPoints {
  #metres = 0;
  #seconds = 0;
  #startedAt = Number.NaN;
  #last: { readonly longitude: number; readonly latitude: number; readonly time: number } | null = null;

  /** A new segment: nothing lies between the last point and the next. */
  lift(): void {
    this.#last = null;
  }

  /** @param time milliseconds since 1970, or NaN. Degrees. */
  add(longitude: number, latitude: number, time: number): void {
    if (Number.isNaN(this.#startedAt)) this.#startedAt = time;
    if (this.#last) {
      const metres = between(this.#last.longitude, this.#last.latitude, longitude, latitude);
      const seconds = (time - this.#last.time) / 1000;
      this.#metres += metres;
      if (seconds > 0 && !(seconds > pause && metres / seconds < standing)) this.#seconds += seconds;
    }
    this.#last = { longitude, latitude, time };
  }

  get sum(): TrackSum {
    return { metres: this.#metres, seconds: this.#seconds, startedAt: this.#startedAt };
  }
}

/** Along the great circle, metres. */
function between(longitude: number, latitude: number, toLongitude: number, toLatitude: number): number {
  const radians = Math.PI / 180;
  const [a, b] = [latitude * radians, toLatitude * radians];
  const haversine =
    Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(((toLongitude - longitude) * radians) / 2) ** 2;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
