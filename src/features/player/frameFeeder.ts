import type { FrameWish, GivenFrame, PictureLook } from '../../../workers/shared/framesWorkerApi.ts';
import type { FrameCache } from './frameCache.ts';

/** What gives the frames: a `FilmReader`. */
interface FrameSource {
  begin(index: number): void;
  next(wish: FrameWish): Promise<GivenFrame>;
}

/** What the playhead needs. */
export interface FrameNeed {
  /** The first frame that is waited for. */
  readonly index: number;
  /** Where to start decoding if a new start is needed: before `index` when one is going backwards. */
  readonly startAt: number;
  /** The last frame that is wanted. */
  readonly end: number;
  /** Pictures of frames before this one are no longer wanted, though they were asked for. */
  readonly firstShown: number;
  readonly look: PictureLook;
}

/** What the feeder asks the player, anew after every frame, and tells it. */
export interface FeedPlan {
  /** Null when nothing is needed. */
  need(): FrameNeed | null;
  playhead(): number;
  /** Called whenever a frame came in, or won't come. */
  onFrame(): void;
  /** The film can't be decoded any further. */
  onFailure(error: unknown): void;
}

/** A run of frames that is being decoded, and what of it has been asked for and not given. */
interface Stretch {
  /** After the last frame that was given. */
  next: number;
  /** After the last frame that was asked for. */
  end: number;
  readonly asked: Set<number>;
}

/** Decoding on through this many unwanted frames is quicker than starting again at a key frame. */
const worthDecodingThrough = 40;

/** How far the clock may run ahead of the decoder, frames. */
const imminent = 3;

/**
 * Keeps the cache filled with what the playhead needs. All of it is asked for at once, so that the decoder never waits
 * for the page; where the playhead goes elsewhere, a new stretch overtakes the old one, whose frames are dropped.
 * Frames that the decoder never gives are remembered as holes, so that nobody waits for them.
 */
export class FrameFeeder {
  readonly #source: FrameSource;
  readonly #frames: number;
  readonly #cache: FrameCache;
  readonly #plan: FeedPlan;
  readonly #holes = new Set<number>();
  #stretch: Stretch | null = null;
  #isClosed = false;

  /** @param frames how many the film has. */
  constructor(source: FrameSource, frames: number, cache: FrameCache, plan: FeedPlan) {
    this.#source = source;
    this.#frames = frames;
    this.#cache = cache;
    this.#plan = plan;
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

  /** Asks for what is needed now and has not been asked for. */
  feed(): void {
    if (this.#isClosed) return;
    const need = this.#plan.need();
    if (!need) return;
    const { stretch, from } = this.#stretchFor(need);
    for (let index = from; index <= need.end; index++) {
      if (index < stretch.end || this.isSettled(index)) continue;
      stretch.asked.add(index);
      stretch.end = index + 1;
      this.#ask(stretch, { index, firstShown: need.firstShown, look: need.look });
    }
  }

  /** Whatever was asked for would come in a look that is no longer wanted. */
  drop(): void {
    this.#stretch = null;
  }

  /** Nothing more is asked for, and what still comes is closed. */
  close(): void {
    this.#isClosed = true;
    this.#stretch = null;
  }

  /** The stretch that will give the frame that is waited for, and from which frame on it is to be asked. */
  #stretchFor({ index, startAt }: FrameNeed): { readonly stretch: Stretch; readonly from: number } {
    const now = this.#stretch;
    const isComing = now !== null && (now.asked.has(index) || index >= now.end);
    if (isComing && index - now.next <= worthDecodingThrough) return { stretch: now, from: index };
    const stretch = { next: startAt, end: startAt, asked: new Set<number>() };
    this.#source.begin(startAt);
    this.#stretch = stretch;
    return { stretch, from: startAt };
  }

  #ask(stretch: Stretch, wish: FrameWish): void {
    this.#source.next(wish).then(
      (given) => this.#receive(stretch, wish.index, given),
      (error: unknown) => {
        if (stretch === this.#stretch) this.#plan.onFailure(error);
      },
    );
  }

  #receive(stretch: Stretch, wanted: number, given: GivenFrame): void {
    const picture = typeof given === 'object' ? given.picture : null;
    if (stretch !== this.#stretch || given === 'overtaken') {
      picture?.close();
      return;
    }
    const index = given === 'end' ? this.#frames : given.index;
    stretch.asked.delete(wanted);
    // What a wish before this one was given instead of its own is no hole.
    for (let hole = Math.max(wanted, stretch.next); hole < index; hole++) {
      if (!this.#cache.has(hole)) this.#holes.add(hole);
    }
    stretch.next = Math.max(stretch.next, index + 1);
    if (picture) this.#cache.put(index, picture, this.#plan.playhead());
    this.feed();
    this.#plan.onFrame();
  }
}
