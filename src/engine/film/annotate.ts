import { proxy } from 'comlink';
import type { FilmDrawing, FrameDrawing } from '../../../workers/shared/annotateWorkerApi.ts';
import { shownUnits } from '../../language/shownUnits.ts';
import { spokenLanguage, spokenLocale } from '../../language/spoken.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';

/** A picture that takes longer won't come, milliseconds. */
const longestPicture = 60_000;

/**
 * The film with the overlay drawn into it, as an MP4; its labels are in the language in use at the start.
 *
 * @param signal stops at once when aborted; the promise then rejects with its reason.
 * @param onProgress gets 0..1.
 * @param start makes the worker; a test hands in one that dies.
 * @throws WorkerDeath, or the worker's own error.
 */
export async function annotate(
  signal: AbortSignal,
  film: Blob,
  drawing: FilmDrawing,
  onProgress: (share: number) => void,
  start: () => Worker = startWorker.annotate,
): Promise<Blob> {
  signal.throwIfAborted();
  const worker = new HeldWorker('annotate', start);
  const stop = () => worker.end();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const speech = { language: spokenLanguage(), locale: spokenLocale(), units: shownUnits() };
    return await worker.call((api) => api.annotate(film, drawing, speech, proxy(onProgress)));
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    worker.end();
  }
}

/**
 * One frame with its drawing, as a picture.
 *
 * @throws WorkerDeath, or the worker's own error about a film that can't be read.
 */
export async function drawFrame(frame: FrameDrawing, start: () => Worker = startWorker.annotate): Promise<Blob> {
  const worker = new HeldWorker('annotate', start);
  try {
    return await worker.call((api) => api.drawFrame(frame), longestPicture);
  } finally {
    worker.end();
  }
}
