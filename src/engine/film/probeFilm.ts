import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import type { JobProblem } from '../../language/jobProblem.ts';
import type { QuarterTurn } from '../../poseTrack/quarterTurn.ts';
import { filmWorker } from '../workers/filmWorker.ts';
import { stopCause } from '../workers/workerDeath.ts';

/**
 * What a film's file says about itself and its first picture (the caller closes it), or why it can't be read. It never
 * rejects: a worker that dies over a film is a problem as well.
 *
 * @param turn of its pictures, for a film that lies on its side or upside down.
 */
export async function readFilmFacts(
  film: Blob,
  turn: QuarterTurn = 0,
  worker = filmWorker,
): Promise<{ readonly facts: FilmFacts; readonly firstPicture: ImageBitmap } | { readonly problem: JobProblem }> {
  try {
    const probed = await worker.ask((api) => api.probe(film, turn));
    return 'error' in probed ? { problem: { kind: 'unreadableFilm', error: probed.error } } : probed;
  } catch (error) {
    return { problem: { kind: 'stopped', job: 'reading', cause: stopCause(error) } };
  }
}
