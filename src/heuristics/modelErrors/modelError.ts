/**
 * What the pose model and the whole chain do to a measure in films from one side: `measured = offset + gain × true`,
 * which is taken back, and the 95 % half-width of what is left over between bodies, clothes and level cameras, which no
 * number of strides removes.
 */
export interface ModelError {
  /** In the measure's unit. */
  readonly offset: number;
  /** Left out: 1. Given only where films show clearly that the model draws less (or more) of it than there is. */
  readonly gain?: number;
  /** 95 % half-width of what is left, same unit. */
  readonly halfWidth: number;
  /** The same from 45 real frames a second on, where films show that it is smaller there. */
  readonly halfWidthAtHighRate?: number;
  /**
   * The most of it, corrected, that the films show, and the half-width from clearly more on, where other evidence is all
   * there is. Left out: they show what runners do.
   */
  readonly shownUpTo?: { readonly value: number; readonly halfWidthBeyond: number };
  /** What a degree of the camera's roll adds where it is not taken out, same unit. Left out: nothing. */
  readonly perDegreeOfRoll?: number;
  /** Films behind these figures. */
  readonly films: number;
  /** Who runs in them: left out, the virtual runner; else rendered human bodies. */
  readonly runners?: 'people';
  /** Correlation of found with true over these films; null where the truth does not vary enough to tell. */
  readonly correlationWithTruth: number | null;
}
