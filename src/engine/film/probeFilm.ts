import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import type { JobProblem } from '../../language/jobProblem.ts';
import { askFilmWorker } from '../workers/filmWorker.ts';
import { startWorker } from '../workers/startWorker.ts';
import { stopCause } from '../workers/workerDeath.ts';

/**
 * What a film's file says about itself and its first picture (the caller closes it), or why it can't be read. It never
 * rejects: a worker that dies over a film is a problem as well.
 *
 * @param start makes the worker where none is kept; a test hands in one that dies.
 */
export async function readFilmFacts(
  film: Blob,
  start: () => Worker = startWorker.film,
): Promise<{ readonly facts: FilmFacts; readonly firstPicture: ImageBitmap } | { readonly problem: JobProblem }> {
  try {
    const probed = await askFilmWorker((api) => api.probe(film), start);
    return 'error' in probed ? { problem: { kind: 'unreadableFilm', error: probed.error } } : probed;
  } catch (error) {
    return { problem: { kind: 'stopped', job: 'reading', cause: stopCause(error) } };
  }
}
