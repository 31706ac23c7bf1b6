/**
 * What BlazePose itself does to a measure: a constant offset, taken off the value, and the 95 % half-width of what is
 * left over between bodies, clothes and cameras, which no number of strides removes.
 *
 * Source: rendered films of the virtual runner with known form through the whole pipeline (`npm run calibrate`);
 * the table and the films are described in docs/ACCURACY.md.
 */
export interface ModelError {
  /** Measured minus true, in the measure's unit. */
  readonly offset: number;
  /** 95 % half-width of the remaining systematic error, same unit. */
  readonly halfWidth: number;
}
