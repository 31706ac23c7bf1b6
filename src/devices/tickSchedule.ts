/** Nobody runs slower or faster than this, steps per minute; what is beyond is a slip of the finger. */
const slowest = 60;
const fastest = 300;

/** When a metronome ticks, seconds on any one clock. */
export class TickSchedule {
  #next: number;
  #gap: number;

  /** @param first when the first tick is due. */
  constructor(stepsPerMinute: number, first: number) {
    this.#next = first;
    this.#gap = gapOf(stepsPerMinute);
  }

  /**
   * The ticks due before `horizon`, in order; each is given once. Those that were missed before `now`, since the page
   * slept, are left out without leaving the beat.
   */
  take(now: number, horizon: number): readonly number[] {
    // A hair early is on time: a gap's multiples are rounded.
    const missed = Math.max(0, Math.ceil((now - this.#next) / this.#gap - 1e-9));
    const first = this.#next + missed * this.#gap;
    const count = Math.max(0, Math.ceil((horizon - first) / this.#gap - 1e-9));
    this.#next = first + count * this.#gap;
    return Array.from({ length: count }, (_, i) => first + i * this.#gap);
  }

  /**
   * Another tempo: the next tick comes one new gap after the last one given, so that the beat neither stutters nor
   * waits; one that would thereby be past comes `now`.
   */
  setTempo(stepsPerMinute: number, now: number): void {
    const last = this.#next - this.#gap;
    this.#gap = gapOf(stepsPerMinute);
    this.#next = Math.max(now, last + this.#gap);
  }
}

function gapOf(stepsPerMinute: number): number {
  return 60 / Math.min(fastest, Math.max(slowest, stepsPerMinute));
}
