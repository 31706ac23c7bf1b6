import type { PictureLook } from '../../../workers/shared/framesWorkerApi.ts';
import { FilmReader } from '../../engine/film/filmReader.ts';
import { WorkerDeath } from '../../engine/workers/workerDeath.ts';
import type { PictureBox } from '../../overlay/pictureBox.ts';
import type { QuarterTurn } from '../../poseTrack/quarterTurn.ts';
import { FrameCache } from './frameCache.ts';
import { FrameFeeder, type FrameNeed } from './frameFeeder.ts';
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

/** What dies more often would die for ever: of a picture for which the memory does not reach, for instance. */
const mostRestarts = 5;

/** What the pictures' owner is told and asked. */
export interface FilmPicturesOwner {
  isPlaying(): boolean;
  /** The film is being opened, again where what decoded it has died. */
  onOpening(): void;
  /** The film can be decoded. */
  onReady(): void;
  /** A picture came in, or there won't be one for this frame. */
  onFrame(): void;
  /**
   * From now on there are no pictures. `unreadable`: the film can't be decoded, or no further; `died`: what decodes it
   * ended, and does not live when it is started again.
   */
  onFailure(cause: 'unreadable' | 'died'): void;
}

/**
 * The decoded pictures round the playhead, in the size of the stage. None before the film is open, and none after a
 * failure.
 */
export class FilmPictures {
  readonly #film: Blob | null;
  readonly #start: (() => Worker) | undefined;
  readonly #times: Float64Array;
  readonly #picture: ShownPicture;
  readonly #playhead: Playhead;
  readonly #owner: FilmPicturesOwner;
  readonly #cache = new FrameCache(cacheBytes);
  #reader: FilmReader | null = null;
  #feeder: FrameFeeder | null = null;
  #stage = { width: 640, height: 360 };
  #part: PictureBox = { left: 0, top: 0, width: 1, height: 1 };
  /** Whether a picture has come since the film was opened last. */
  #hasGiven = false;
  #restarts = 0;
  #isClosed = false;

  /**
   * @param picture size of the film's picture and how it is turned.
   * @param start makes the worker that decodes; a test hands in one that dies.
   */
  constructor(
    film: Blob | null,
    times: Float64Array,
    picture: ShownPicture,
    playhead: Playhead,
    owner: FilmPicturesOwner,
    start?: () => Worker,
  ) {
    this.#film = film;
    this.#start = start;
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
    const before = this.#look();
    this.#stage = { width, height };
    // Smaller pictures do when the stage shrinks; when it grows they would look soft.
    if (this.#look().width <= before.width * 1.1) return;
    this.#cache.outgrow();
    this.#feeder?.drop();
  }

  /** The part of the picture that the stage shows. */
  setPart(part: PictureBox): void {
    this.#part = part;
    this.#cache.clear();
    this.#feeder?.drop();
  }

  /** Asks for what the playhead needs now. */
  feed(): void {
    this.#feeder?.feed();
  }

  close(): void {
    this.#isClosed = true;
    this.#letGo();
    this.#cache.clear();
  }

  async #open(film: Blob): Promise<void> {
    let opened: FilmReader;
    this.#hasGiven = false;
    try {
      opened = await FilmReader.open(film, this.#picture.turn, this.#times, this.#start);
    } catch (error) {
      this.#fail(error);
      return;
    }
    if (this.#isClosed) {
      void opened.close();
      return;
    }
    this.#reader = opened;
    this.#feeder = new FrameFeeder(opened, this.#times.length, this.#cache, {
      need: () => this.#need(),
      playhead: () => this.#playhead.index,
      onFrame: () => {
        this.#hasGiven = true;
        this.#owner.onFrame();
      },
      onFailure: (error) => this.#fail(error),
    });
    this.#owner.onReady();
    this.feed();
  }

  /** What died after it had given something is started again: the playhead says where to go on. */
  #fail(error: unknown): void {
    if (this.#isClosed) return;
    this.#letGo();
    const hasDied = error instanceof WorkerDeath;
    if (hasDied && this.#hasGiven && this.#film && this.#restarts < mostRestarts) {
      this.#restarts++;
      this.#owner.onOpening();
      void this.#open(this.#film);
    } else this.#owner.onFailure(hasDied ? 'died' : 'unreadable');
  }

  #letGo(): void {
    this.#feeder?.close();
    void this.#reader?.close();
    this.#feeder = null;
    this.#reader = null;
  }

  /** Stage size, never above the film's own. */
  #look(): PictureLook {
    const [picture, part, stage] = [this.#picture, this.#part, this.#stage];
    const own = { width: picture.width * part.width, height: picture.height * part.height };
    const scale = Math.min(1, stage.width / own.width, stage.height / own.height);
    const [width, height] = [Math.round(own.width * scale), Math.round(own.height * scale)];
    return { width: Math.max(1, width), height: Math.max(1, height), part };
  }

  /** The wanted frame; while playing, those that come next as well. */
  #need(): FrameNeed | null {
    const { index: wanted, last, isGoingBack } = this.#playhead;
    const isPlaying = this.#owner.isPlaying();
    const end = isPlaying ? Math.min(last, wanted + this.#lookAhead()) : wanted;
    for (let index = wanted; index <= end; index++) {
      if (this.isSettled(index)) continue;
      const back = isGoingBack && !isPlaying ? 2 * this.#lookAhead() : 0;
      const startAt = Math.max(0, index - back);
      // Who steps on may step back; who plays won't.
      const firstShown = isPlaying ? index : Math.min(startAt, index - this.#lookAhead());
      return { index, startAt, end, firstShown, look: this.#look() };
    }
    return null;
  }

  /** How many frames beyond the playhead are decoded ahead of it. */
  #lookAhead(): number {
    const { width, height } = this.#look();
    return Math.max(3, Math.min(10, Math.floor(this.#cache.capacity(width, height) / 3)));
  }
}
