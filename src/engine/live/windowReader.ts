import type { Said } from '../../analysis/said.ts';
import type { StaticTrial } from '../../gait/staticTrial/staticTrial.ts';
import type { WindowReading } from '../../live/windowReading.ts';
import type { FramePoses } from '../../poseTrack/framePoses.ts';
import type { PoseModel } from '../../poseTrack/poseModel.ts';
import { HeldWorker } from '../workers/heldWorker.ts';

/** A reading takes a fraction of a second, on a machine that is busy with poses a few, milliseconds. */
const longestSilence = 30_000;
/** The worker rests at least so long between two readings, milliseconds. */
const shortestRest = 50;

/**
 * The worker that keeps and reads the last seconds of poses, and the rhythm of its readings. It owns the worker until
 * `end`.
 */
export class WindowReader {
  readonly #worker: HeldWorker<'window'>;
  readonly #onError: (error: unknown) => void;
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param onError hears of the worker's death and of every error that no caller gets as a rejection.
   * @param start makes the worker; a test hands in one that dies.
   */
  constructor(onError: (error: unknown) => void, start: () => Worker) {
    this.#onError = onError;
    this.#worker = new HeldWorker('window', start);
    this.#worker.onDeath(onError);
  }

  /** Forgets everything and begins with pictures of this size (pixels, upright). */
  begin(width: number, height: number, options: Said): void {
    this.#worker.call((api) => api.begin(width, height, options)).catch(this.#onError);
  }

  /** From now on that network finds the bodies. */
  watchWith(model: PoseModel): void {
    this.#worker.call((api) => api.watchWith(model)).catch(this.#onError);
  }

  /** The poses are copied: the picture is drawn from the same arrays. */
  add(frame: FramePoses, brightness: number | null): void {
    this.#worker.call((api) => api.add(frame, brightness)).catch(this.#onError);
  }

  /** @throws WorkerDeath */
  read(runFrom: number | null): Promise<WindowReading | null> {
    return this.#worker.call((api) => api.read(runFrom), longestSilence);
  }

  /** @throws WorkerDeath */
  stand(from: number, to: number): Promise<StaticTrial | null> {
    return this.#worker.call((api) => api.stand(from, to), longestSilence);
  }

  /**
   * Does one round after the other until `end`. @param round answers how long after its beginning the next begins,
   * milliseconds.
   */
  async repeat(round: () => Promise<number>): Promise<void> {
    if (this.#isOver) return;
    const begun = performance.now();
    try {
      const every = await round();
      if (this.#isOver) return;
      const rest = Math.max(shortestRest, every - (performance.now() - begun));
      this.#timer = setTimeout(() => void this.repeat(round), rest);
    } catch (error) {
      this.#onError(error);
    }
  }

  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#worker.end();
  }
}
