import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { median } from '../../signal/median.ts';

/** How many metres a pixel of the runner's plane is, and how that is known. */
export interface Scale {
  readonly metresPerPixel: number;
  readonly source: 'standing' | 'height' | 'bodyProportions';
  /** 95 % half-width as a share of the value. */
  readonly relativeError: number;
}

/**
 * Shoulder height as a share of body height (Drillis & Contini 1966, in Winter, Biomechanics of Human Movement). Trunk
 * and leg are taken together because the hip point, which divides them, is the one that a pose model places worst.
 */
const shoulderHeightShare = 0.818;

/** Proportions differ between people by about 2 % (SD), and the model's shoulder and ground points add as much. */
const heightError = 0.05;

/**
 * The model's own metric skeleton is scaled to an average adult, whoever runs: adults' heights have a
 * coefficient of variation of 5–6 % over both sexes.
 */
const averageBodyError = 0.14;

/**
 * The picture's scale at the runner, from the given height, else from the size of the model's metric skeleton.
 *
 * @param trunkLength mid-hip to mid-shoulder, pixels.
 * @param legLength hip to ground, pixels.
 * @returns null without a body, or when neither a height nor metric landmarks are there.
 */
export function scaleOf(
  track: PoseTrack,
  trunkLength: number | null,
  legLength: number | null,
  heightMetres: number | null,
): Scale | null {
  if (heightMetres !== null && trunkLength !== null && legLength !== null) {
    const metresPerPixel = (heightMetres * shoulderHeightShare) / (trunkLength + legLength);
    return { metresPerPixel, source: 'height', relativeError: heightError };
  }
  const { world } = track;
  if (!world) return null;
  const ratios: number[] = [];
  for (let i = 0; i < track.times.length; i++) {
    const pixels = midDistance(track.x, track.y, i);
    const metres = midDistance(world.x, world.y, i);
    if (pixels > 0 && metres > 0) ratios.push(metres / pixels);
  }
  if (ratios.length < 10) return null;
  return { metresPerPixel: median(ratios), source: 'bodyProportions', relativeError: averageBodyError };
}

/** Distance in the picture's plane from mid-hip to mid-shoulder in frame `i`; NaN where a point is missing. */
function midDistance(x: readonly Float64Array[], y: readonly Float64Array[], i: number): number {
  const mid = (values: readonly Float64Array[], a: number, b: number) => (values[a][i] + values[b][i]) / 2;
  const dx = mid(x, Keypoint.leftShoulder, Keypoint.rightShoulder) - mid(x, Keypoint.leftHip, Keypoint.rightHip);
  const dy = mid(y, Keypoint.leftShoulder, Keypoint.rightShoulder) - mid(y, Keypoint.leftHip, Keypoint.rightHip);
  return Math.hypot(dx, dy);
}
