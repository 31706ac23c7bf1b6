/** What is drawn over the film; each can be switched off by itself. */
export interface OverlayLayers {
  readonly skeleton: boolean;
  /** Trunk line against the vertical. */
  readonly trunk: boolean;
  /** Head–neck line against the trunk. */
  readonly head: boolean;
  /** Path of the wrists over the last stride. */
  readonly arms: boolean;
  /** Feet on the ground and where they landed. */
  readonly feet: boolean;
}
