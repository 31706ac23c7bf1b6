import { nearestFrame } from '../../overlay/nearestFrame.ts';
import type { PictureBox } from '../../overlay/pictureBox.ts';
import type { FilmFrame, FilmReader } from './filmReader.ts';
import type { FrameCache } from './frameCache.ts';

/** Which part of the film's picture is kept, and in how many pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly part: PictureBox;
}

/** What the playhead needs next. */
export interface FrameNeed {
  /** First frame that is wanted and not cached. */
  readonly index: number;
  /** Where to start decoding if a new start is needed: before `index` when one is going backwards. */
  readonly startAt: number;
}

/** What the feeder asks the player, anew for every frame. */
export interface FeedPlan {
  /** Null when nothing is needed. */
  need(): FrameNeed | null;
  playhead(): number;
  /** Whether the clock has already passed a frame, which then needn't be drawn. */
  isPast(index: number): boolean;
  /** The picture to keep. */
  size(): PictureSize;
  /** Called whenever a frame came in. */
  onFrame(): void;
}

/** Decoding on through this many unwanted frames is quicker than starting again at a key frame. */
const worthDecodingThrough = 40;

/** How far the clock may run ahead of the decoder, frames. */
const imminent = 3;

/**
 * Keeps the cache filled with what the playhead needs, one frame at a time and one decoder at most.
 * Frames that the track doesn't know (dropped as doubles) are passed over; frames that the decoder never gives are
 * remembered as holes, so that nobody waits for them.
 */
export class FrameFeeder {
  readonly #reader: FilmReader;
  readonly #times: Float64Array;
  readonly #cache: FrameCache;
  readonly #holes = new Set<number>();
  #stretch: { readonly frames: AsyncGenerator<FilmFrame, void, unknown>; next: number } | null = null;
  #isRunning = false;
  #isClosed = false;

  constructor(reader: FilmReader, times: Float64Array, cache: FrameCache) {
    this.#reader = reader;
    this.#times = times;
    this.#cache = cache;
  }

  /** Whether there is nothing to wait for at this frame. */
  isSettled(index: number): boolean {
    return this.#cache.has(index) || this.#holes.has(index);
  }

  /** Whether the decoder is about to give this frame, so that the clock may run on to it. */
  isImminent(index: number): boolean {
    const next = this.#stretch?.next;
    return next !== undefined && index >= next - 1 && index <= next + imminent;
  }

  /**
   * Works until nothing more is needed. Calling it while it works changes nothing: it asks anew after every frame.
   *
   * @throws Error when the film can't be decoded any further.
   */
  async run(plan: FeedPlan): Promise<void> {
    if (this.#isRunning || this.#isClosed) return;
    this.#isRunning = true;
    try {
      for (let wanted = plan.need(); wanted && !this.#isClosed; wanted = plan.need()) {
        await this.#fetch(wanted, plan);
        if (!this.#isClosed) plan.onFrame();
      }
    } finally {
      this.#isRunning = false;
    }
  }

  /** Resolves when the decoder has let go of its frames; only then may the film be closed. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const stretch = this.#stretch;
    this.#stretch = null;
    await stretch?.frames.return();
  }

  async #fetch(wanted: FrameNeed, plan: FeedPlan): Promise<void> {
    let stretch = this.#stretch;
    if (!stretch || stretch.next > wanted.index || wanted.index - stretch.next > worthDecodingThrough) {
      await stretch?.frames.return();
      // A hair early, so that rounding in the file never skips the frame itself.
      stretch = { frames: this.#reader.frames(this.#times[wanted.startAt] - 1e-4), next: wanted.startAt };
      this.#stretch = stretch;
    }
    const { value: frame, done } = await stretch.frames.next();
    if (done || !frame) {
      for (let index = wanted.index; index < this.#times.length; index++) this.#holes.add(index);
      this.#stretch = null;
      return;
    }
    const index = nearestFrame(this.#times, frame.time);
    if (!this.#isTheFrame(index, frame.time)) return;
    for (let hole = stretch.next; hole < index; hole++) if (!this.#cache.has(hole)) this.#holes.add(hole);
    stretch.next = Math.max(stretch.next, index + 1);
    if (this.#isClosed || this.#cache.has(index) || plan.isPast(index)) return;
    const { width, height, part } = plan.size();
    this.#cache.put(index, frame.picture(width, height, part), plan.playhead());
  }

  /** Within half the gap to its neighbour; anything else is a frame that the track left out. */
  #isTheFrame(index: number, time: number): boolean {
    const neighbour = time < this.#times[index] ? index - 1 : index + 1;
    const gap = Math.abs((this.#times[neighbour] ?? Number.POSITIVE_INFINITY) - this.#times[index]);
    return Math.abs(time - this.#times[index]) <= Math.min(0.02, gap / 2);
  }
}
