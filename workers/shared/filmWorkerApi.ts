import type { QuarterTurn } from '../../src/poseTrack/quarterTurn.ts';
import type { FilmError } from './filmError.ts';
import type { FilmFacts } from './filmFacts.ts';

/** The film worker as the page sees it through comlink: everything about a film's file except bodies. */
export interface FilmWorkerApi {
  /**
   * Reads the file's own description and tries to decode its first frame; a film that can't be read comes back as
   * `error`.
   *
   * @param turn of its pictures, for a film that lies on its side or upside down.
   */
  probe(
    film: Blob,
    turn: QuarterTurn,
  ): Promise<{ readonly facts: FilmFacts; readonly firstPicture: ImageBitmap } | { readonly error: FilmError }>;
  /** The picture shown at `time`, upright, at most `maxWidth` pixels wide, as a JPEG. */
  picture(film: Blob, turn: QuarterTurn, time: number, maxWidth: number): Promise<Blob>;
}
