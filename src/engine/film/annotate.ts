import { proxy, wrap } from 'comlink';
import type { AnnotateWorkerApi } from '../../../workers/shared/annotateWorkerApi.ts';
import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';

/**
 * The film with the overlay drawn into it, as an MP4.
 *
 * @param signal stops at once when aborted; the promise then rejects with its reason.
 * @param onProgress gets 0..1.
 */
export async function annotate(
  signal: AbortSignal,
  film: Blob,
  smoothed: PoseTrack,
  analysis: RunAnalysis,
  onProgress: (share: number) => void,
): Promise<Blob> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('../../../workers/annotate/annotateWorker.ts', import.meta.url), {
    type: 'module',
    name: 'annotate',
  });
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
  try {
    const api = wrap<AnnotateWorkerApi>(worker);
    return await Promise.race([api.annotate(film, smoothed, analysis, proxy(onProgress)), ended]);
  } finally {
    worker.terminate();
  }
}
