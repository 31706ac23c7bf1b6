import { proxy, type Remote, wrap } from 'comlink';
import type { BackendReport } from '../../../workers/shared/backend.ts';
import type { PoseBatch, PoseWorkerApi, PoseWorkerOptions, Stretch } from '../../../workers/shared/poseWorkerApi.ts';
import { workerDeath } from '../workers/workerDeath.ts';

/** A worker that says nothing for this long is taken for dead: the slowest network needs a second or two per batch. */
const longestSilence = 60_000;

/** Small enough to lie between any two frames. */
const afterFrame = 1e-6;

/** Failures on the same frame after which it is no accident. */
const mostFailures = 3;

/**
 * One pose worker and its restarts. It owns the worker: `close` terminates it, which is also how work is cancelled.
 */
export class PoseLane {
  #options: PoseWorkerOptions;
  readonly #startWorker: () => Worker;
  #worker: Worker | null = null;
  #api: Remote<PoseWorkerApi> | null = null;
  #died: Promise<never> | null = null;
  #isClosed = false;
  #lastSign = 0;

  /** @param startWorker makes the worker; a test hands in one that dies. */
  constructor(options: PoseWorkerOptions, startWorker: () => Worker = startPoseWorker) {
    this.#options = options;
    this.#startWorker = startWorker;
  }

  /** Starts the worker, its backend and its network; rejects when none of the backends works. */
  async open(): Promise<BackendReport> {
    this.#worker?.terminate();
    const worker = this.#startWorker();
    this.#worker = worker;
    this.#died = workerDeath(worker);
    this.#api = wrap<PoseWorkerApi>(worker);
    return await this.#whileAlive(this.#api.start(this.#options));
  }

  /**
   * Analyses a stretch; when the worker dies or its GPU is lost, starts it again and goes on from the last frame done.
   *
   * @param onBatch gets every frame of the stretch exactly once, in order.
   * @throws the worker's own error after three failures without a frame in between.
   */
  async analyse(film: Blob, stretch: Stretch, onBatch: (batch: PoseBatch) => void): Promise<void> {
    let { from } = stretch;
    let failures = 0;
    for (;;) {
      let isCurrent = true;
      try {
        if (!this.#api) await this.open();
        let received = 0;
        let caughtUp: () => void = () => undefined;
        const receive = (batch: PoseBatch) => {
          if (!isCurrent) {
            batch.preview?.close();
            return;
          }
          this.#lastSign = performance.now();
          received += batch.frames.length;
          if (batch.frames.length > 0) {
            from = batch.frames[batch.frames.length - 1].time + afterFrame;
            failures = 0;
          }
          onBatch(batch);
          caughtUp();
        };
        const { frames } = await this.#whileAlive(
          this.#api!.analyseStretch(film, { from, to: stretch.to }, proxy(receive)),
        );
        // Batches come through a port of their own, so the last ones may still be under way.
        await this.#whileAlive(
          new Promise<void>((resolve) => {
            caughtUp = () => {
              if (received >= frames) resolve();
            };
            caughtUp();
          }),
        );
        return;
      } catch (error) {
        // What a dead worker still had under way would come twice: its successor starts from the last frame received.
        isCurrent = false;
        if (this.#isClosed) throw error;
        failures++;
        this.#worker?.terminate();
        this.#api = null;
        if (failures >= mostFailures) throw error;
        // A GPU that is lost twice on the same frame will be lost again; the processor is slower and always there.
        if (failures === mostFailures - 1) this.#options = { ...this.#options, backends: ['wasm'] };
      }
    }
  }

  /** Ends the worker at once, whatever it does. */
  close(): void {
    this.#isClosed = true;
    this.#worker?.terminate();
    this.#api = null;
  }

  /** The call's outcome, or a rejection when the worker dies or falls silent meanwhile. */
  async #whileAlive<T>(call: Promise<T>): Promise<T> {
    this.#lastSign = performance.now();
    let timer: ReturnType<typeof setInterval> | undefined;
    const silent = new Promise<never>((_, reject) => {
      timer = setInterval(() => {
        if (performance.now() - this.#lastSign > longestSilence) reject(new Error('The worker stopped answering.'));
      }, 1000);
    });
    try {
      return await Promise.race([call, this.#died!, silent]);
    } finally {
      clearInterval(timer);
    }
  }
}

function startPoseWorker(): Worker {
  return new Worker(new URL('../../../workers/pose/poseWorker.ts', import.meta.url), { type: 'module', name: 'pose' });
}
