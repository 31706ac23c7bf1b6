import type { FramePoses } from '../poseTrack/framePoses.ts';

/** The last seconds of poses, oldest first; what is older falls out. */
export class RollingWindow {
  readonly #seconds: number;
  #frames: FramePoses[] = [];

  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  /** A frame that is not later than the last one is dropped: a track's times increase. */
  add(frame: FramePoses): void {
    const last = this.#frames.at(-1);
    if (last && frame.time <= last.time) return;
    this.#frames.push(frame);
    const first = frame.time - this.#seconds;
    let old = 0;
    while (this.#frames[old].time < first) old++;
    if (old > 0) this.#frames.splice(0, old);
  }

  /** The frames at and after `time`, seconds. */
  since(time: number): readonly FramePoses[] {
    return this.#frames.filter((frame) => frame.time >= time);
  }

  /** Time of the newest frame, seconds; null while there is none. */
  get newest(): number | null {
    return this.#frames.at(-1)?.time ?? null;
  }
}
