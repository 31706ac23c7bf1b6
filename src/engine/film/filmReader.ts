import type { FrameWish, GivenFrame } from '../../../workers/shared/framesWorkerApi.ts';
import type { QuarterTurn } from '../../poseTrack/quarterTurn.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';

/** The reader of a film itself gives up after 20 s without a picture, and then looks further on; milliseconds. */
const longestSilence = 60_000;

/** A film opened for showing, in a worker of its own. */
export class FilmReader {
  readonly #worker: HeldWorker<'frames'>;

  private constructor(worker: HeldWorker<'frames'>) {
    this.#worker = worker;
  }

  /**
   * @param turn of its pictures, besides what the file itself asks for.
   * @param times of the frames that count, seconds, strictly rising.
   * @param start makes the worker; a test hands in one that dies.
   * @throws WorkerDeath, or the worker's own error when the file has no picture that this browser can decode.
   */
  static async open(
    film: Blob,
    turn: QuarterTurn,
    times: Float64Array,
    start: () => Worker = startWorker.frames,
  ): Promise<FilmReader> {
    const worker = new HeldWorker('frames', start);
    try {
      await worker.call((api) => api.open(film, turn, times), longestSilence);
    } catch (error) {
      worker.end();
      throw error;
    }
    return new FilmReader(worker);
  }

  /** Frames are given from this one on; whatever was asked for before is overtaken. */
  begin(index: number): void {
    // A worker that has died says so when it is asked for a frame.
    this.#worker.call((api) => api.begin(index)).catch(() => undefined);
  }

  /**
   * The frame that is asked for, or the next that the file has; the receiver closes its picture.
   *
   * @throws WorkerDeath, or the worker's own error when the film can't be decoded any further.
   */
  next(wish: FrameWish): Promise<GivenFrame> {
    return this.#worker.call((api) => api.next(wish), longestSilence);
  }

  /** Ends the worker, once whatever was asked for has been answered: no picture is lost on the way. */
  async close(): Promise<void> {
    await this.#worker.call((api) => api.close(), longestSilence).catch(() => undefined);
    this.#worker.end();
  }
}
