import { type Remote, wrap } from 'comlink';
import type { GatherWorkerApi } from '../../../workers/shared/gatherWorkerApi.ts';

/** A fresh worker that computes analyses; its owner terminates it. */
export function startGatherWorker(): { readonly api: Remote<GatherWorkerApi>; readonly worker: Worker } {
  const worker = new Worker(new URL('../../../workers/gather/gatherWorker.ts', import.meta.url), {
    type: 'module',
    name: 'run',
  });
  return { api: wrap<GatherWorkerApi>(worker), worker };
}
