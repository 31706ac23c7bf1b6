import { type Remote, wrap } from 'comlink';
import type { RunWorkerApi } from '../../workers/shared/runWorkerApi.ts';

/** A fresh worker that computes analyses; its owner terminates it. */
export function startRunWorker(): { readonly api: Remote<RunWorkerApi>; readonly worker: Worker } {
  const worker = new Worker(new URL('../../workers/run/runWorker.ts', import.meta.url), {
    type: 'module',
    name: 'run',
  });
  return { api: wrap<RunWorkerApi>(worker), worker };
}
