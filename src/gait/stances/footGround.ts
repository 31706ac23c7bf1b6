/** The ground under a foot at one stance, as the picture shows it; lengths in median trunk lengths. */
export interface FootGround {
  /** How high the foot is drawn while it rests (see `groundUnder`); NaN where it is not seen. */
  readonly height: number;
  /** How fast the ground carries it backwards, a second (see `groundSpeeds`). */
  readonly speed: number;
  /** How far the ground falls for each length that it carries (see `groundSlope`). */
  readonly slope: number;
}
