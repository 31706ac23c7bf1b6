/** Frames per second over the last few seconds: long enough to be steady, short enough to follow a change. */
export class WorkingSpeed {
  static readonly #windowMs = 5000;
  readonly #marks: { readonly at: number; readonly frames: number }[] = [{ at: performance.now(), frames: 0 }];

  /**
   * @param frames done since the work began.
   * @returns null in the first half second.
   */
  after(frames: number): number | null {
    const at = performance.now();
    this.#marks.push({ at, frames });
    while (this.#marks.length > 2 && at - this.#marks[1].at > WorkingSpeed.#windowMs) this.#marks.shift();
    const oldest = this.#marks[0];
    return at - oldest.at < 500 ? null : ((frames - oldest.frames) * 1000) / (at - oldest.at);
  }
}
