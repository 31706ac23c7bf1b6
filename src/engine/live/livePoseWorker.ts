import { proxy, transfer } from 'comlink';
import type { BackendReport } from '../../../workers/shared/backend.ts';
import type { Download } from '../../../workers/shared/download.ts';
import type { SeenFrame } from '../../../workers/shared/livePoseWorkerApi.ts';
import type { PoseWorkerOptions } from '../../../workers/shared/poseWorkerApi.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';

/** A worker that takes longer over one frame is taken for dead: the slowest network needs a fifth of a second. */
const longestSilence = 10_000;
/** Failures without a frame between them after which it is no accident. */
const mostFailures = 3;

/** The worker that looks at a camera's frames, and its restarts. It owns the worker: `close` terminates it. */
export class LivePoseWorker {
  #options: PoseWorkerOptions;
  readonly #start: () => Worker;
  #worker: HeldWorker<'livePose'> | null = null;
  #isClosed = false;
  #failures = 0;

  /** @param start makes the worker; a test hands in one that dies. */
  constructor(options: PoseWorkerOptions, start: () => Worker = startWorker.livePose) {
    this.#options = options;
    this.#start = start;
  }

  /** Starts worker, backend and network; rejects when no backend works. */
  async open(onDownload: (download: Download) => void = () => undefined): Promise<BackendReport> {
    this.#worker?.end();
    const worker = new HeldWorker('livePose', this.#start);
    this.#worker = worker;
    return await worker.call((api) => api.start(this.#options, proxy(onDownload)));
  }

  /**
   * The frame with everybody in it. The frame is handed over to the worker and comes back. When the worker dies or its
   * graphics card is lost, it is started again and this frame is lost: null.
   *
   * @throws the last failure after three without a frame in between: a WorkerDeath or the worker's own error.
   */
  async see(frame: VideoFrame): Promise<SeenFrame | null> {
    try {
      const seen = await this.#worker!.call((api) => api.see(transfer(frame, [frame])), longestSilence);
      this.#failures = 0;
      return seen;
    } catch (error) {
      // What was handed over is closed here already; what never got away is not.
      frame.close();
      if (this.#isClosed) return null;
      if (++this.#failures >= mostFailures) throw error;
      // A graphics card that is lost twice will be lost again; the processor is slower and always there.
      if (this.#failures === mostFailures - 1) this.#options = { ...this.#options, backends: ['wasm'] };
      await this.open();
      return null;
    }
  }

  /** Ends the worker at once, whatever it does. */
  close(): void {
    this.#isClosed = true;
    this.#worker?.end();
  }
}
