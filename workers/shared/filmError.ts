/** Why a film can't be read; each has its sentence in `src/language`. `noAccess`: the browser does not get at the file. */
export type FilmErrorKind =
  | 'noAccess'
  | 'notAFilm'
  | 'corrupt'
  | 'insecure'
  | 'codecUnsupported'
  | 'audioOnly'
  | 'tooFewFrames';

/**
 * A film that can't be read. It crosses from worker to page through comlink, which keeps only `name` and `message`
 * of an Error; so workers return it as a value, `{ error }`, and never throw it.
 */
export interface FilmError {
  readonly kind: FilmErrorKind;
  /** The codec's name for `codecUnsupported`, else null. */
  readonly codec: string | null;
}
