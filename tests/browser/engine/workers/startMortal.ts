/** Starts a worker that answers `lifetime` calls and then ends. */
export function startMortal(lifetime: number, ending: 'crashed' | 'silent' = 'crashed'): () => Worker {
  const address = new URL('./mortalWorker.ts', import.meta.url);
  address.searchParams.set('lifetime', String(lifetime));
  address.searchParams.set('ending', ending);
  return () => new Worker(address, { type: 'module' });
}

/** Pose workers for a film and for a camera that start at once, need no network and find nobody. */
export const startIdle = {
  pose: () => new Worker(new URL('./idlePoseWorker.ts', import.meta.url), { type: 'module' }),
  livePose: () => new Worker(new URL('./idleLivePoseWorker.ts', import.meta.url), { type: 'module' }),
};
