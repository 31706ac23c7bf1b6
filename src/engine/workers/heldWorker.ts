import { type Remote, wrap } from 'comlink';
import type { ActivityWorkerApi } from '../../../workers/shared/activityWorkerApi.ts';
import type { AnnotateWorkerApi } from '../../../workers/shared/annotateWorkerApi.ts';
import type { FilmWorkerApi } from '../../../workers/shared/filmWorkerApi.ts';
import type { FramesWorkerApi } from '../../../workers/shared/framesWorkerApi.ts';
import type { GatherWorkerApi } from '../../../workers/shared/gatherWorkerApi.ts';
import type { LivePoseWorkerApi } from '../../../workers/shared/livePoseWorkerApi.ts';
import type { LopeWorkerApi } from '../../../workers/shared/lopeWorkerApi.ts';
import type { PictureWorkerApi } from '../../../workers/shared/pictureWorkerApi.ts';
import type { PoseWorkerApi } from '../../../workers/shared/poseWorkerApi.ts';
import type { RecordWorkerApi } from '../../../workers/shared/recordWorkerApi.ts';
import type { WindowWorkerApi } from '../../../workers/shared/windowWorkerApi.ts';
import type { WorkerEnding, WorkerName } from '../../language/jobProblem.ts';
import { PendingCalls } from './pendingCalls.ts';
import { WorkerDeath } from './workerDeath.ts';

/** What each worker can be asked. */
interface WorkerApis {
  readonly film: FilmWorkerApi;
  readonly pose: PoseWorkerApi;
  readonly gather: GatherWorkerApi;
  readonly frames: FramesWorkerApi;
  readonly annotate: AnnotateWorkerApi;
  readonly livePose: LivePoseWorkerApi;
  readonly window: WindowWorkerApi;
  readonly picture: PictureWorkerApi;
  readonly record: RecordWorkerApi;
  readonly activity: ActivityWorkerApi;
  readonly lope: LopeWorkerApi;
}

/** How often a silent worker is looked after, milliseconds. */
const tickMilliseconds = 1000;

/**
 * A worker and its calls. Whoever makes it ends it.
 *
 * A worker that crashes, can't be loaded, sends what can't be read or is silent for too long is dead: it is terminated,
 * and every call, pending or to come, rejects with one `WorkerDeath`. To start another one is its owner's decision.
 */
export class HeldWorker<Name extends WorkerName> {
  readonly #name: Name;
  readonly #worker: Worker;
  readonly #api: Remote<WorkerApis[Name]>;
  readonly #calls = new PendingCalls();
  readonly #deathListeners: ((death: WorkerDeath) => void)[] = [];
  #death: WorkerDeath | null = null;
  #signsOfLife = 0;

  constructor(name: Name, start: () => Worker) {
    this.#name = name;
    this.#worker = start();
    this.#api = wrap<WorkerApis[Name]>(this.#worker);
    // A script that can't be had gives a bare event without a message.
    this.#worker.addEventListener('error', ({ message }) => this.#die(message ? 'crashed' : 'notLoaded', message));
    this.#worker.addEventListener('messageerror', () => this.#die('unreadable'));
  }

  get isDead(): boolean {
    return this.#death !== null;
  }

  /**
   * What the worker answers, or its own error.
   *
   * @param ask is not called, and hands nothing over, once the worker is dead.
   * @param longestSilence the worker is dead when it neither answers nor is heard of for so long, milliseconds; null
   * waits for ever.
   * @throws WorkerDeath
   */
  async call<Answer extends Promise<unknown>>(
    ask: (api: Remote<WorkerApis[Name]>) => Answer,
    longestSilence: number | null = null,
  ): Promise<Awaited<Answer>> {
    if (this.#death) throw this.#death;
    const answer = async () => await ask(this.#api);
    if (longestSilence === null) return await this.#calls.run(answer());
    // Ticks, not a clock: a machine that sleeps does not tick, so its waking up is not taken for silence.
    let silentTicks = 0;
    let signsOfLife = this.#signsOfLife;
    const timer = setInterval(() => {
      silentTicks = signsOfLife === this.#signsOfLife ? silentTicks + 1 : 0;
      signsOfLife = this.#signsOfLife;
      if (silentTicks * tickMilliseconds >= longestSilence) this.#die('silent');
    }, tickMilliseconds);
    try {
      return await this.#calls.run(answer());
    } finally {
      clearInterval(timer);
    }
  }

  /** A sign of life between call and answer. */
  heard(): void {
    this.#signsOfLife++;
  }

  /** Hears of a death that may come between two calls; not of `end`. */
  onDeath(listener: (death: WorkerDeath) => void): void {
    this.#deathListeners.push(listener);
  }

  /** Terminates the worker at once, whatever it does; pending calls reject. */
  end(): void {
    this.#die('ended');
  }

  #die(ending: WorkerEnding, detail = ''): void {
    if (this.#death) return;
    this.#death = new WorkerDeath(this.#name, ending, detail);
    this.#worker.terminate();
    this.#calls.end(this.#death);
    if (ending === 'ended') return;
    for (const tell of this.#deathListeners) tell(this.#death);
  }
}
