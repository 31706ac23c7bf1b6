import { proxy } from 'comlink';
import type { BackendReport } from '../../../workers/shared/backend.ts';
import type { Download } from '../../../workers/shared/download.ts';
import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import type { PoseBatch, PoseWorkerOptions, Stretch } from '../../../workers/shared/poseWorkerApi.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';
import { WorkerDeath } from '../workers/workerDeath.ts';

/**
 * A worker that says nothing for this long is taken for dead, milliseconds: the first kernels of a slow graphics card
 * take their time, while the slowest network needs a second or two per batch.
 */
const usualSilence = { start: 60_000, work: 30_000 } as const;

/** Small enough to lie between any two frames. */
const afterFrame = 1e-6;

/** Failures on the same frame after which it is no accident; who waited in vain once need not wait a third time. */
const mostFailures = 3;
const mostSilences = 2;

/**
 * One pose worker and its restarts. It owns the worker: `close` terminates it, which is also how work is cancelled.
 */
export class PoseLane {
  #options: PoseWorkerOptions;
  readonly #start: () => Worker;
  readonly #silence: Readonly<Record<keyof typeof usualSilence, number>>;
  #worker: HeldWorker<'pose'> | null = null;
  #isClosed = false;

  /**
   * @param start makes the worker; a test hands in one that dies.
   * @param silence how long it may say nothing, milliseconds.
   */
  constructor(
    options: PoseWorkerOptions,
    start: () => Worker = startWorker.pose,
    silence: Readonly<Record<keyof typeof usualSilence, number>> = usualSilence,
  ) {
    this.#options = options;
    this.#start = start;
    this.#silence = silence;
  }

  /**
   * Starts the worker, its backend and its network; rejects when none of the backends works. A slow line is no silence:
   * every piece of the network that comes is a sign of life.
   *
   * @param slowest a backend on which the network takes longer than this counts as failed, milliseconds.
   */
  async open(onDownload: (download: Download) => void = () => undefined, slowest?: number): Promise<BackendReport> {
    this.#worker?.end();
    const worker = new HeldWorker('pose', this.#start);
    this.#worker = worker;
    const hear = proxy((download: Download) => {
      worker.heard();
      onDownload(download);
    });
    const options = slowest === undefined ? this.#options : { ...this.#options, slowest };
    return await worker.call((api) => api.start(options, hear), this.#silence.start);
  }

  /**
   * Analyses a stretch; when the worker dies or its GPU is lost, starts it again and goes on from the last frame done.
   *
   * @param onBatch gets every frame of the stretch exactly once, in order.
   * @throws the last failure after three without a frame in between, or after two of which the last was silence: a
   * WorkerDeath or the worker's own error.
   */
  async analyse(
    film: Blob,
    picture: Pick<FilmFacts, 'width' | 'height' | 'turn'>,
    stretch: Stretch,
    onBatch: (batch: PoseBatch) => void,
  ): Promise<void> {
    let { from } = stretch;
    let failures = 0;
    for (;;) {
      try {
        if (!this.#worker) await this.open();
        await analyseOnce(this.#worker!, film, picture, { from, to: stretch.to }, this.#silence.work, (batch) => {
          const last = batch.frames[batch.frames.length - 1];
          if (last) {
            from = last.time + afterFrame;
            failures = 0;
          }
          onBatch(batch);
        });
        return;
      } catch (error) {
        if (this.#isClosed) throw error;
        failures++;
        this.#worker?.end();
        this.#worker = null;
        const most = error instanceof WorkerDeath && error.ending === 'silent' ? mostSilences : mostFailures;
        if (failures >= most) throw error;
        // A GPU that is lost again on the same frame will be lost for good; the processor is slower and always there.
        if (failures === most - 1) this.#options = { ...this.#options, backends: ['wasm'] };
      }
    }
  }

  /** Ends the worker at once, whatever it does. */
  close(): void {
    this.#isClosed = true;
    this.#worker?.end();
  }
}

/** One worker's attempt at a stretch. After it has settled, no more batches are passed on. */
async function analyseOnce(
  worker: HeldWorker<'pose'>,
  film: Blob,
  picture: Pick<FilmFacts, 'width' | 'height' | 'turn'>,
  stretch: Stretch,
  longestSilence: number,
  onBatch: (batch: PoseBatch) => void,
): Promise<void> {
  let isCurrent = true;
  let received = 0;
  let caughtUp: () => void = () => undefined;
  const receive = (batch: PoseBatch) => {
    // What a dead worker still had under way would come twice: its successor starts from the last frame received.
    if (!isCurrent) {
      batch.preview?.close();
      return;
    }
    worker.heard();
    received += batch.frames.length;
    onBatch(batch);
    caughtUp();
  };
  try {
    const { frames } = await worker.call(
      (api) => api.analyseStretch(film, picture, stretch, proxy(receive)),
      longestSilence,
    );
    // Batches come through a port of their own, so the last ones may still be under way.
    const allReceived = new Promise<void>((resolve) => {
      caughtUp = () => {
        if (received >= frames) resolve();
      };
      caughtUp();
    });
    await worker.call(() => allReceived, longestSilence);
  } finally {
    isCurrent = false;
  }
}
