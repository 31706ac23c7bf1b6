import type { Side } from '../../poseTrack/side.ts';

/** What a curve shows; from the side and from front or rear it is defined differently (`sideCurves`, `frontalCurves`). */
export type CurveId = 'lean' | 'knees' | 'feet' | 'hips' | 'arms';

/** `legShare`, `shoulderShare`: percent of leg length and of shoulder width. */
export type CurveUnit = 'deg' | 'cm' | 'legShare' | 'shoulderShare';

/** One line of a curve. */
export interface CurveLine {
  /** Null for what the body has once. */
  readonly side: Side | null;
  /** One value a frame; NaN where unknown and in what is left out. */
  readonly values: Float64Array;
}

/** How one thing of the body goes through a film. */
export interface Curve {
  readonly id: CurveId;
  readonly unit: CurveUnit;
  readonly lines: readonly CurveLine[];
}
