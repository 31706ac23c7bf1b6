import { filmWorker } from '../workers/filmWorker.ts';

/** The film's picture at `time` (played seconds), upright, at most `maxWidth` pixels wide, as a JPEG. */
export function requestFilmPicture(film: Blob, time: number, maxWidth: number): Promise<Blob> {
  return filmWorker().picture(film, time, maxWidth);
}
