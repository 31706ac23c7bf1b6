import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';

/** A worker that writes or reads one `.lope` file; whoever asks for it ends it. */
export function startLopeWorker(start: () => Worker = startWorker.lope): HeldWorker<'lope'> {
  return new HeldWorker('lope', start);
}
