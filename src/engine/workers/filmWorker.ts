import type { Remote } from 'comlink';
import type { FilmWorkerApi } from '../../../workers/shared/filmWorkerApi.ts';
import { HeldWorker } from './heldWorker.ts';
import { startWorker } from './startWorker.ts';

/** A film's file is read in well under a second; a slow card or network drive may need longer, milliseconds. */
const longestSilence = 60_000;

let kept: HeldWorker<'film'> | null = null;

/**
 * What the one worker that reads film files answers. It is started when first needed and kept; when it has died, the next
 * question starts another.
 *
 * @param start makes the worker where none is kept; a test hands in one that dies.
 * @throws WorkerDeath, or the worker's own error.
 */
export function askFilmWorker<Answer extends Promise<unknown>>(
  ask: (api: Remote<FilmWorkerApi>) => Answer,
  start: () => Worker = startWorker.film,
): Promise<Awaited<Answer>> {
  if (!kept || kept.isDead) kept = new HeldWorker('film', start);
  return kept.call(ask, longestSilence);
}
