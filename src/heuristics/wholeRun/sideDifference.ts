import type { MeasurementStatus } from '../measurement.ts';

/** What is compared between left and right. */
export type SideDifferenceId = 'stepTime' | 'contactTime' | 'armCrossover';

/** One measure on the left and on the right, and how far apart the two are. */
export interface SideDifference {
  readonly id: SideDifferenceId;
  /** ms, or a fraction of shoulder width. */
  readonly unit: string;
  readonly left: number | null;
  readonly right: number | null;
  /** (left − right) over their mean, %; null where a share of the mean says nothing, as about a mid-line. */
  readonly indexPercent: number | null;
  /** 95 % half-width: of the index in % where there is one, else of left − right in the unit. */
  readonly uncertainty: number | null;
  /** Steps of the side with fewer of them. */
  readonly n: number;
  /** Never `fix`: a difference between sides has not been shown to hurt. */
  readonly status: MeasurementStatus;
}
