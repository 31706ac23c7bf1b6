/** A part of the film, played seconds. */
export interface FilmPart {
  readonly from: number;
  readonly to: number;
}
