import type { VideoSample } from 'mediabunny';
import { type FilmFrame, filmFrames } from '../../src/filmFile/filmFrames.ts';
import type { OpenFilm } from '../../src/filmFile/openFilm.ts';
import { nearestFrame } from '../../src/overlay/nearestFrame.ts';
import type { FrameWish, GivenFrame, PictureLook } from '../shared/framesWorkerApi.ts';

/** A hair early, so that rounding in the file never skips the frame itself, seconds. */
const early = 1e-4;

/** A frame that lies further from its time than this is another, seconds. */
const furthest = 0.02;

/** A film's frames from one of them on, decoded as they are asked for, until it is left. */
export class FrameStretch {
  readonly #times: Float64Array;
  readonly #frames: AsyncGenerator<FilmFrame, void, undefined>;
  /** Wishes are met one after the other; each waits for the one before, the first for the decoder before. */
  #before: Promise<unknown>;
  #firstShown = 0;
  #isLeft = false;

  /** @param before the decoder that goes before it has let go of its frames: there is one at most. */
  constructor(film: OpenFilm, times: Float64Array, index: number, before: Promise<void> = Promise.resolve()) {
    this.#times = times;
    this.#frames = filmFrames(film, { from: times[index] - early, to: Number.POSITIVE_INFINITY });
    this.#before = before;
  }

  /** @see FramesWorkerApi.next */
  next(wish: FrameWish): Promise<GivenFrame> {
    this.#firstShown = wish.firstShown;
    const given = this.#before.then(() => this.#decodeTo(wish));
    // One that fails is told of, and does not take those after it along.
    this.#before = given.catch(() => undefined);
    return given;
  }

  /** Overtakes what was asked for; resolves when the decoder has let go of its frames. */
  async leave(): Promise<void> {
    this.#isLeft = true;
    await this.#before;
    // A decoder that has failed already has nothing left to release.
    await this.#frames.return().catch(() => undefined);
  }

  async #decodeTo({ index: wanted, look }: FrameWish): Promise<GivenFrame> {
    while (!this.#isLeft) {
      const { value: frame, done } = await this.#frames.next();
      if (this.#isLeft) break;
      if (done || !frame) return 'end';
      const index = nearestFrame(this.#times, frame.time);
      if (index < wanted || !this.#isTheFrame(index, frame.time)) continue;
      return { index, picture: index < this.#firstShown ? null : pictureOf(frame.sample, look) };
    }
    return 'overtaken';
  }

  /** Within half the gap to its neighbour; anything else is a frame that the track left out. */
  #isTheFrame(index: number, time: number): boolean {
    const times = this.#times;
    const neighbour = time < times[index] ? index - 1 : index + 1;
    const gap = Math.abs((times[neighbour] ?? Number.POSITIVE_INFINITY) - times[index]);
    return Math.abs(time - times[index]) <= Math.min(furthest, gap / 2);
  }
}

function pictureOf(sample: VideoSample, { width, height, part }: PictureLook): ImageBitmap {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('No 2-D canvas.');
  context.imageSmoothingQuality = 'high';
  // The whole picture, moved and enlarged so that only the part falls on the canvas: rotation is then the sample's
  // business.
  const [wholeWidth, wholeHeight] = [width / part.width, height / part.height];
  sample.draw(context, -part.left * wholeWidth, -part.top * wholeHeight, wholeWidth, wholeHeight);
  return canvas.transferToImageBitmap();
}
