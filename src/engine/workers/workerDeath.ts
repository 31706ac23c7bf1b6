/** Rejects when a worker can't be loaded, throws outside a call, or sends what can't be read; else it stays open. */
export function workerDeath(worker: Worker): Promise<never> {
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker could not be loaded.')));
    worker.addEventListener('messageerror', () => reject(new Error('The worker sent what could not be read.')));
  });
  // Nobody waits for it while the worker is idle.
  death.catch(() => undefined);
  return death;
}
