import { type Remote, wrap } from 'comlink';
import type { FilmWorkerApi } from '../../../workers/shared/filmWorkerApi.ts';

let worker: Remote<FilmWorkerApi> | null = null;

/** The one worker that reads film files; started when first needed and kept. */
export function filmWorker(): Remote<FilmWorkerApi> {
  worker ??= wrap<FilmWorkerApi>(
    new Worker(new URL('../../../workers/film/filmWorker.ts', import.meta.url), { type: 'module', name: 'film' }),
  );
  return worker;
}
