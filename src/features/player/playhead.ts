/**
 * Where a film is being played: the frame that is wanted, and the moment within it. Times are seconds, strictly rising.
 */
export class Playhead {
  readonly #times: Float64Array;
  #index = 0;
  #time: number;
  #isGoingBack = false;
  #jumpedTo: number;
  #stretch: { readonly first: number; readonly last: number } | null = null;

  constructor(times: Float64Array, start = 0) {
    this.#times = times;
    this.#index = Math.min(times.length - 1, Math.max(0, start));
    this.#time = times[this.#index];
    this.#jumpedTo = this.#index;
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

  /** Where it has been played from since: frames before this one belong to another moment. */
  get jumpedTo(): number {
    return this.#jumpedTo;
  }

  seek(index: number): void {
    const next = Math.min(this.last, Math.max(0, Math.round(index)));
    this.#isGoingBack = next < this.#index;
    this.#goTo(next);
  }

  /** Plays nothing but these frames, again and again; null plays everything. */
  setStretch(stretch: { readonly first: number; readonly last: number } | null): void {
    this.#stretch = stretch;
  }

  /** To where playing begins: here, or at the start when this is the end. */
  begin(): void {
    const [first, last] = this.#bounds();
    this.#goTo(this.#index >= last || this.#index < first ? first : this.#index);
  }

  /**
   * Goes on by a time of the film, no further than what is decoded or about to be.
   *
   * @param seconds of the film, so already times the rate.
   * @param canGoTo whether the clock may run on to a frame.
   * @returns whether the film ended here, which it never does in a loop.
   */
  advance(seconds: number, loops: boolean, canGoTo: (index: number) => boolean): boolean {
    const times = this.#times;
    const [first, last] = this.#bounds();
    const length = times[last] - times[first] + (last > 0 ? times[last] - times[last - 1] : 1 / 30);
    let next = this.#time + seconds;
    if (next >= times[first] + length) {
      if (!loops && !this.#stretch) {
        this.#goTo(last);
        return true;
      }
      next = times[first] + ((next - times[first]) % length);
      this.#goTo(first);
    }
    while (this.#index < last && times[this.#index + 1] <= next && canGoTo(this.#index + 1)) this.#index++;
    const end = this.#index < last ? times[this.#index + 1] : times[first] + length;
    this.#time = Math.max(times[this.#index], Math.min(next, end));
    return false;
  }

  /** The first and the last frame that are played. */
  #bounds(): readonly [first: number, last: number] {
    return this.#stretch ? [this.#stretch.first, this.#stretch.last] : [0, this.last];
  }

  #goTo(index: number): void {
    this.#index = index;
    this.#jumpedTo = index;
    this.#time = this.#times[index];
  }
}
