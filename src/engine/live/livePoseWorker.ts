import { type Remote, transfer, wrap } from 'comlink';
import type { BackendReport } from '../../../workers/shared/backend.ts';
import type { LivePoseWorkerApi, SeenFrame } from '../../../workers/shared/livePoseWorkerApi.ts';
import type { PoseWorkerOptions } from '../../../workers/shared/poseWorkerApi.ts';
import { Interruptible } from '../workers/interruptible.ts';
import { workerDeath } from '../workers/workerDeath.ts';

/** A worker that takes longer over one frame is taken for dead: the slowest network needs a fifth of a second. */
const longestSilence = 10_000;
/** Failures without a frame between them after which it is no accident. */
const mostFailures = 3;

/** The worker that looks at a camera's frames, and its restarts. It owns the worker: `close` terminates it. */
export class LivePoseWorker {
  #options: PoseWorkerOptions;
  #worker: Worker | null = null;
  #api: Remote<LivePoseWorkerApi> | null = null;
  #calls: Interruptible | null = null;
  #isClosed = false;
  #failures = 0;

  constructor(options: PoseWorkerOptions) {
    this.#options = options;
  }

  /** Starts worker, backend and network; rejects when no backend works. */
  async open(): Promise<BackendReport> {
    this.#worker?.terminate();
    const worker = new Worker(new URL('../../../workers/livePose/livePoseWorker.ts', import.meta.url), {
      type: 'module',
      name: 'live',
    });
    this.#worker = worker;
    this.#api = wrap<LivePoseWorkerApi>(worker);
    this.#calls = new Interruptible(workerDeath(worker));
    return await this.#calls.run(this.#api.start(this.#options));
  }

  /**
   * The frame with everybody in it. The frame is handed over to the worker and comes back. When the worker dies or its
   * graphics card is lost, it is started again and this frame is lost: null.
   *
   * @throws the worker's own error after three failures running.
   */
  async see(frame: VideoFrame): Promise<SeenFrame | null> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The worker stopped answering.')), longestSilence);
    });
    try {
      const seen = await this.#calls!.run(Promise.race([this.#api!.see(transfer(frame, [frame])), silence]));
      this.#failures = 0;
      return seen;
    } catch (error) {
      if (this.#isClosed) return null;
      if (++this.#failures >= mostFailures) throw error;
      // A graphics card that is lost twice will be lost again; the processor is slower and always there.
      if (this.#failures === mostFailures - 1) this.#options = { ...this.#options, backends: ['wasm'] };
      await this.open();
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the worker at once, whatever it does. */
  close(): void {
    this.#isClosed = true;
    this.#worker?.terminate();
    this.#api = null;
  }
}
