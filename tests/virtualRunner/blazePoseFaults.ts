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
  /** For each film, for each role: coefficients of `faultHarmonics`, first axis and second one after the other. */
  readonly films: readonly (readonly (readonly number[])[])[];
}
