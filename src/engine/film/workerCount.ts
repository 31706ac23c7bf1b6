import type { Backend } from '../../../workers/shared/backend.ts';

/** Each wasm worker holds its own copy of the network and of a few frames. */
const mostWorkers = 6;

/**
 * How many workers a film is split among.
 *
 * On the processor one single-threaded worker per core beats threads within one network (two cores: 1.2–1.6 times);
 * with many cores one is left to the page and the decoder. A GPU serves one network at a time.
 */
export function workerCount(backend: Backend, cores: number): number {
  if (backend !== 'wasm') return 1;
  return Math.max(1, Math.min(mostWorkers, cores <= 2 ? cores : cores - 1));
}
