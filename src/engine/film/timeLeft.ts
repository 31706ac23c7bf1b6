/** Until so much of the work is done the pace is a guess: networks warm up and workers start one after the other. */
const leastSeconds = 4;
const leastShare = 0.04;
/** The pace is that of the last seconds: long enough for workers that take turns, short enough to follow a change. */
const paceSeconds = 15;
/** How much of each new estimate of the end counts, per second that has gone by. */
const followsPerSecond = 0.15;

/** How long the work will go on, smooth enough to be read: an end that is corrected bit by bit. */
export class TimeLeft {
  /** The first frames and after; before them the model was being loaded. */
  readonly #marks: { readonly at: number; readonly frames: number }[] = [];
  #first: { readonly at: number; readonly frames: number } | null = null;
  #end: { readonly found: number; readonly at: number } | null = null;

  /**
   * @param frames done, of `total`.
   * @param at seconds on any clock.
   * @returns seconds; null while too little is known.
   */
  after(frames: number, total: number, at: number): number | null {
    const mark = { at, frames };
    this.#first ??= mark;
    this.#marks.push(mark);
    while (this.#marks.length > 2 && at - this.#marks[1].at > paceSeconds) this.#marks.shift();
    if (at - this.#first.at < leastSeconds || frames - this.#first.frames < leastShare * total) return null;
    const [oldest] = this.#marks;
    const now = at + (Math.max(0, total - frames) * (at - oldest.at)) / (frames - oldest.frames);
    const before = this.#end;
    const weight = before === null ? 1 : Math.min(1, followsPerSecond * (at - before.at));
    const found = before === null ? now : before.found + weight * (now - before.found);
    this.#end = { found, at };
    return Math.max(0, found - at);
  }
}
