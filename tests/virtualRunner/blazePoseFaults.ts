/** The views that BlazePose's faults were measured in. */
export type FaultView = 'side' | 'front' | 'rear';

/**
 * How BlazePose (full, unsmoothed) misplaces its points in films of known bodies: the content of
 * `blazePoseFaults.json`, which `npm run faults` measures. Lengths are shares of trunk length: forward in side views,
 * to the limb's own side in front and rear views; and up.
 */
export interface BlazePoseFaults {
  /** The films that it was measured in. */
  readonly films: readonly string[];
  /** Time after which a point's noise is independent by 1/e. */
  readonly memorySeconds: number;
  readonly views: Readonly<Record<FaultView, ViewFaults>>;
}

/** See `ViewFaults.shares`: for first and second axis, of the mean and of what goes with the stride. */
export type PlaceShares = readonly { readonly mean: number; readonly stride: number }[];

/** The faults in one view. */
export interface ViewFaults {
  /** Shares of frames in which a leg is far off, both legs are exchanged, or both are drawn on one foot. */
  readonly grossShare: number;
  readonly exchangedShare: number;
  readonly oneFootShare: number;
  /**
   * Standard deviation of what is left in each axis, by role (see `faultRole`); its keys give the order of `films`'
   * rows.
   */
  readonly noise: Readonly<Record<string, readonly number[]>>;
  /**
   * How much of a point's misplacement follows from where it is on the body, by role: a heel that lies further back of
   * the ankle than in most is drawn no further back. For each axis the share of the mean and of what goes with the
   * stride, from 0 (drawn where it is) to −1 (drawn in the same place in everybody), of its place from the joint that
   * it hangs from (`placesOnBody`); a joint's misplacement is carried on to what hangs from it.
   */
  readonly shares: Readonly<Record<string, PlaceShares>>;
  /**
   * For each film, for each role what is left of the misplacement beside that: coefficients of `faultHarmonics`, first
   * axis and second one after the other.
   */
  readonly films: readonly (readonly (readonly number[])[])[];
}
