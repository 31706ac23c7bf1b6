import type { Remote } from 'comlink';
import type { FilmWorkerApi } from '../../../workers/shared/filmWorkerApi.ts';
import { HeldWorker } from './heldWorker.ts';
import { startWorker } from './startWorker.ts';

/** A film's file is read in well under a second; a slow card or network drive may need longer, milliseconds. */
const longestSilence = 60_000;

/**
 * The worker that reads film files: started when first needed and kept. When it has died, the next question starts
 * another.
 */
export class FilmWorker {
  readonly #start: () => Worker;
  #kept: HeldWorker<'film'> | null = null;

  /** @param start makes the worker; a test hands in one that dies. */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** @throws WorkerDeath, or the worker's own error. */
  ask<Answer extends Promise<unknown>>(ask: (api: Remote<FilmWorkerApi>) => Answer): Promise<Awaited<Answer>> {
    if (!this.#kept || this.#kept.isDead) this.#kept = new HeldWorker('film', this.#start);
    return this.#kept.call(ask, longestSilence);
  }
}

/** The app's one. */
export const filmWorker = new FilmWorker(startWorker.film);
