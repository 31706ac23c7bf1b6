/** What a pose network does to a perfect track. Every part is optional; all of it repeats with the seed. */
export interface TrackNoise {
  readonly seed: number;
  /** Standard deviation of each coordinate on the near side, pixels. */
  readonly jitter?: number;
  /** Seconds after which the jitter is independent (first-order memory); 0 = new in every frame. */
  readonly memory?: number;
  /** Jitter of the far side's limbs against the near side's. */
  readonly farFactor?: number;
  /** Share of frames without a person, in runs of about `missingRun` frames. */
  readonly missingShare?: number;
  readonly missingRun?: number;
  /** Share of frames with left and right exchanged in both legs, in runs of about `exchangedRun` frames. */
  readonly exchangedShare?: number;
  readonly exchangedRun?: number;
  /** Share of contacts after which both legs are drawn on one foot, 0.2–0.4 step after landing. */
  readonly collapsedShare?: number;
  /**
   * Share of contacts after which the far leg is drawn along a handrail, 0.3–0.7 step after landing; from the side
   * only.
   */
  readonly handrailShare?: number;
  /** Share of frames in which one joint sits half a trunk away, in runs of about two frames, with full confidence. */
  readonly jumpedShare?: number;
  /** The person is found only after so many seconds. */
  readonly foundAfter?: number;
}
