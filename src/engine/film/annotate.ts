import { proxy } from 'comlink';
import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { QuarterTurn } from '../../poseTrack/quarterTurn.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';

/**
 * The film with the overlay drawn into it, as an MP4.
 *
 * @param signal stops at once when aborted; the promise then rejects with its reason.
 * @param turn of the film's pictures, by which they lie under the track.
 * @param onProgress gets 0..1.
 * @param start makes the worker; a test hands in one that dies.
 * @throws WorkerDeath, or the worker's own error.
 */
export async function annotate(
  signal: AbortSignal,
  film: Blob,
  smoothed: PoseTrack,
  analysis: RunAnalysis,
  turn: QuarterTurn,
  onProgress: (share: number) => void,
  start: () => Worker = startWorker.annotate,
): Promise<Blob> {
  signal.throwIfAborted();
  const worker = new HeldWorker('annotate', start);
  const stop = () => worker.end();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await worker.call((api) => api.annotate(film, smoothed, analysis, turn, proxy(onProgress)));
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    worker.end();
  }
}
