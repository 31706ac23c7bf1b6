import type { PictureBox } from '../../overlay/pictureBox.ts';
import type { QuarterTurn } from '../../poseTrack/quarterTurn.ts';
import { type FilmReader, openFilmReader } from './filmReader.ts';
import { FrameCache } from './frameCache.ts';
import { FrameFeeder, type FrameNeed, type PictureSize } from './frameFeeder.ts';
import type { Playhead } from './playhead.ts';

/** Enough for about a second at the size of a laptop's stage, and little on a phone. */
const cacheBytes = 96 * 2 ** 20;

/** A film's picture as it is shown. */
export interface ShownPicture {
  /** Pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** How it is turned besides what the file itself asks for. */
  readonly turn: QuarterTurn;
}

/** What the pictures' owner is told and asked. */
export interface FilmPicturesOwner {
  isPlaying(): boolean;
  /** The film can be decoded. */
  onReady(): void;
  /** A picture came in, or there won't be one for this frame. */
  onFrame(): void;
  /** It can't be decoded, or no further: from now on there are no pictures. */
  onFailure(): void;
}

/**
 * The decoded pictures round the playhead, in the size of the stage. None before the film is open, and none after a
 * failure.
 */
export class FilmPictures {
  readonly #times: Float64Array;
  readonly #picture: ShownPicture;
  readonly #playhead: Playhead;
  readonly #owner: FilmPicturesOwner;
  readonly #cache = new FrameCache(cacheBytes);
  #reader: FilmReader | null = null;
  #feeder: FrameFeeder | null = null;
  #stage = { width: 640, height: 360 };
  #part: PictureBox = { left: 0, top: 0, width: 1, height: 1 };
  #isClosed = false;

  /** @param picture size of the film's picture and how it is turned. */
  constructor(
    film: Blob | null,
    times: Float64Array,
    picture: ShownPicture,
    playhead: Playhead,
    owner: FilmPicturesOwner,
  ) {
    this.#times = times;
    this.#picture = picture;
    this.#playhead = playhead;
    this.#owner = owner;
    if (film) void this.#open(film);
  }

  /** Whether there are pictures to wait for. */
  get hasAny(): boolean {
    return this.#feeder !== null;
  }

  get(index: number): ImageBitmap | undefined {
    return this.#cache.get(index);
  }

  /** Whether there is nothing to wait for at this frame. */
  isSettled(index: number): boolean {
    return !this.#feeder || this.#feeder.isSettled(index);
  }

  /** Whether the clock may run on to this frame: it is here, or about to be. */
  canGoTo(index: number): boolean {
    return !this.#feeder || this.#feeder.isSettled(index) || this.#feeder.isImminent(index);
  }

  /** Size of the stage in device pixels; pictures are kept no larger than that. */
  setSize(width: number, height: number): void {
    const before = this.#size();
    this.#stage = { width, height };
    // Smaller pictures do when the stage shrinks; when it grows they would look soft.
    if (this.#size().width > before.width * 1.1) this.#cache.outgrow();
  }

  /** The part of the picture that the stage shows. */
  setPart(part: PictureBox): void {
    this.#part = part;
    this.#cache.clear();
  }

  /** Fetches what the playhead needs now; asked again while it works, it goes on by what is needed then. */
  feed(): void {
    const plan = {
      need: () => this.#need(),
      playhead: () => this.#playhead.index,
      isPast: (index: number) => this.#owner.isPlaying() && index < this.#playhead.index,
      size: () => this.#size(),
      onFrame: () => this.#owner.onFrame(),
    };
    this.#feeder?.run(plan).catch(() => this.#fail());
  }

  close(): void {
    this.#isClosed = true;
    this.#cache.clear();
    const opened = this.#reader;
    // A decoder that has failed already has nothing left to release.
    void Promise.resolve(this.#feeder?.close())
      .catch(() => undefined)
      .then(() => opened?.close());
  }

  async #open(film: Blob): Promise<void> {
    let opened: FilmReader;
    try {
      opened = await openFilmReader(film, this.#picture.turn);
    } catch {
      this.#fail();
      return;
    }
    if (this.#isClosed) {
      opened.close();
      return;
    }
    this.#reader = opened;
    this.#feeder = new FrameFeeder(opened, this.#times, this.#cache);
    this.#owner.onReady();
    this.feed();
  }

  #fail(): void {
    if (this.#isClosed) return;
    void this.#feeder?.close().catch(() => undefined);
    this.#feeder = null;
    this.#owner.onFailure();
  }

  /** Stage size, never above the film's own. */
  #size(): PictureSize {
    const [picture, part, stage] = [this.#picture, this.#part, this.#stage];
    const own = { width: picture.width * part.width, height: picture.height * part.height };
    const scale = Math.min(1, stage.width / own.width, stage.height / own.height);
    const [width, height] = [Math.round(own.width * scale), Math.round(own.height * scale)];
    return { width: Math.max(1, width), height: Math.max(1, height), part };
  }

  /** The wanted frame first; while playing, those that come next. */
  #need(): FrameNeed | null {
    if (!this.#feeder) return null;
    const { index: wanted, last, isGoingBack } = this.#playhead;
    const isPlaying = this.#owner.isPlaying();
    if (!this.isSettled(wanted)) {
      const back = isGoingBack && !isPlaying ? 2 * this.#lookAhead() : 0;
      return { index: wanted, startAt: Math.max(0, wanted - back) };
    }
    if (!isPlaying) return null;
    const end = Math.min(last, wanted + this.#lookAhead());
    for (let index = wanted + 1; index <= end; index++) {
      if (!this.isSettled(index)) return { index, startAt: index };
    }
    return null;
  }

  /** How many frames beyond the playhead are decoded ahead of it. */
  #lookAhead(): number {
    const { width, height } = this.#size();
    return Math.max(3, Math.min(10, Math.floor(this.#cache.capacity(width, height) / 3)));
  }
}
