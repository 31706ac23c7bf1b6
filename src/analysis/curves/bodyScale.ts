import { legLength } from '../../poseTrack/legLength.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { type TrunkPath, trunkPath } from '../../poseTrack/trunkPath.ts';

/** How large the runner is in each frame. */
export interface BodyScale {
  readonly trunk: TrunkPath;
  /** Hip to ground, pixels, at the trunk's median length; NaN where unknown. */
  readonly leg: number;
  /** Hip to ground, pixels, as the runner comes and goes; NaN where unknown. */
  readonly legPixels: Float64Array;
}

/** The runner's size in the picture, frame by frame. */
export function bodyScale(track: PoseTrack): BodyScale {
  const trunk = trunkPath(track);
  const leg = legLength(track, trunk, null) ?? Number.NaN;
  return { trunk, leg, legPixels: trunk.length.map((pixels) => (pixels / trunk.medianLength) * leg) };
}
