import type { QuarterTurn } from '../../poseTrack/quarterTurn.ts';
import { filmWorker } from '../workers/filmWorker.ts';

/**
 * The film's picture at `time` (played seconds), upright, at most `maxWidth` pixels wide, as a JPEG.
 *
 * @throws WorkerDeath, or the worker's own error about a film that can't be read.
 */
export function requestFilmPicture(film: Blob, turn: QuarterTurn, time: number, maxWidth: number): Promise<Blob> {
  return filmWorker.ask((api) => api.picture(film, turn, time, maxWidth));
}
