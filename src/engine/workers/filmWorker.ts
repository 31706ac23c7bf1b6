import type { Remote } from 'comlink';
import type { FilmWorkerApi } from '../../../workers/shared/filmWorkerApi.ts';
import { HeldWorker } from './heldWorker.ts';
import { startWorker } from './startWorker.ts';

/** A film's file is read in well under a second; a slow card or network drive may need longer, milliseconds. */
const longestSilence = 30_000;

/** A worker that has not answered for so long keeps nobody else waiting, milliseconds. */
const longestQueue = 3000;

/**
 * The worker that reads film files: started when first needed and kept. When it has died, the next question starts
 * another.
 */
export class FilmWorker {
  readonly #start: () => Worker;
  #kept: HeldWorker<'film'> | null = null;
  /** When the questions that are still open were asked. */
  readonly #open = new Set<number>();

  /** @param start makes the worker; a test hands in one that dies. */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** @throws WorkerDeath, or the worker's own error. */
  ask<Answer extends Promise<unknown>>(ask: (api: Remote<FilmWorkerApi>) => Answer): Promise<Awaited<Answer>> {
    const now = performance.now();
    // A file made to be endless holds its worker until the time is up; the next film gets a worker of its own. The
    // memory that the first one fills meanwhile is given back at once.
    if (now - Math.min(...this.#open) > longestQueue) this.#kept?.end();
    if (!this.#kept || this.#kept.isDead) {
      this.#open.clear();
      this.#kept = new HeldWorker('film', this.#start);
    }
    const asked = now + 1e-6 * this.#open.size;
    this.#open.add(asked);
    return this.#kept.call(ask, longestSilence).finally(() => this.#open.delete(asked));
  }
}

/** The app's one. */
export const filmWorker = new FilmWorker(startWorker.film);
