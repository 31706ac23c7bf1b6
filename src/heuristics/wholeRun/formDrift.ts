import type { MeasureId } from '../measureId.ts';

/** How one measure changed over a long film. */
export interface FormDrift {
  readonly id: MeasureId;
  /**
   * Median of the last fifth of the film less that of the first fifth after the first minute, in the measure's unit.
   */
  readonly change: number;
  /** 95 % half-width of that change. */
  readonly uncertainty: number;
  /** Theil–Sen slope, unit per real minute. */
  readonly slopePerMinute: number;
  /** Strides or steps behind it. */
  readonly n: number;
  /** Whether it is beyond both twice its standard error and the measure's own error. */
  readonly isClear: boolean;
}
