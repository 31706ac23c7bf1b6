import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import { filmProblem } from '../../language/filmProblem.ts';
import type { Problem } from '../../language/problem.ts';
import { filmWorker } from '../workers/filmWorker.ts';

/** What a film's file says about itself and its first picture (the caller closes it), or why it can't be read. */
export async function readFilmFacts(
  film: Blob,
): Promise<{ readonly facts: FilmFacts; readonly firstPicture: ImageBitmap } | { readonly problem: Problem }> {
  const probed = await filmWorker().probe(film);
  return 'error' in probed ? { problem: filmProblem(probed.error) } : probed;
}
