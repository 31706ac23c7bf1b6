/**
 * Where a film is being played: the frame that is wanted, and the moment within it. Times are seconds, strictly rising.
 */
export class Playhead {
  readonly #times: Float64Array;
  #index = 0;
  #time: number;
  #isGoingBack = false;

  constructor(times: Float64Array) {
    this.#times = times;
    this.#time = times[0];
  }

  /** The wanted frame. */
  get index(): number {
    return this.#index;
  }

  get last(): number {
    return this.#times.length - 1;
  }

  /** Whether the last jump went backwards, as when somebody steps back frame by frame. */
  get isGoingBack(): boolean {
    return this.#isGoingBack;
  }

  seek(index: number): void {
    const next = Math.min(this.last, Math.max(0, Math.round(index)));
    this.#isGoingBack = next < this.#index;
    this.#goTo(next);
  }

  /** To where playing begins: here, or at the start when this is the end. */
  begin(): void {
    this.#goTo(this.#index >= this.last ? 0 : this.#index);
  }

  /**
   * Goes on by a time of the film, no further than what is decoded or about to be.
   *
   * @param seconds of the film, so already times the rate.
   * @param canGoTo whether the clock may run on to a frame.
   * @returns whether the film ended here, which it never does in a loop.
   */
  advance(seconds: number, loops: boolean, canGoTo: (index: number) => boolean): boolean {
    const [times, last] = [this.#times, this.last];
    const length = times[last] - times[0] + (last > 0 ? times[last] - times[last - 1] : 1 / 30);
    let next = this.#time + seconds;
    if (next >= times[0] + length) {
      if (!loops) {
        this.#goTo(last);
        return true;
      }
      next = times[0] + ((next - times[0]) % length);
      this.#goTo(0);
    }
    while (this.#index < last && times[this.#index + 1] <= next && canGoTo(this.#index + 1)) this.#index++;
    const end = this.#index < last ? times[this.#index + 1] : times[last] + length;
    this.#time = Math.max(times[this.#index], Math.min(next, end));
    return false;
  }

  #goTo(index: number): void {
    this.#index = index;
    this.#time = this.#times[index];
  }
}
