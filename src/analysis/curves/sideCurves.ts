import { type Correction, corrected } from '../../heuristics/judging/correction.ts';
import { angleFromVertical, trunkLean } from '../../poseTrack/angleFromVertical.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import { kneeFlexion } from '../../poseTrack/kneeFlexion.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
import { bodyScale } from './bodyScale.ts';
import type { Curve, CurveLine } from './curve.ts';
import { hipHeight } from './hipHeight.ts';

/**
 * From the side: the trunk's lean (degrees, forward positive), each knee's flexion (degrees, 0 straight), how far each
 * ankle is ahead of mid-hip (percent of leg length), the hips' height about their usual one, and each upper arm
 * against the trunk (degrees, elbow behind negative).
 *
 * @param track level. @param facing of each frame: +1 when forward is to the right of the picture, −1 to the left, NaN
 * where the frame does not count.
 */
export function sideCurves(
  track: PoseTrack,
  facing: Float64Array,
  leanCorrection: Correction | null,
  heightCm: number | null,
): Curve[] {
  const scale = bodyScale(track);
  const sign = (frame: number) => (facing[frame] < 0 ? -1 : 1);
  const counted = (valueAt: (frame: number) => number) =>
    facing.map((facingHere, frame) => (Number.isNaN(facingHere) ? Number.NaN : valueAt(frame)));
  const lean = counted((i) => corrected(trunkLean(track, i, sign(i)), leanCorrection));
  const bothSides = (line: (side: Side) => Float64Array): CurveLine[] =>
    (['left', 'right'] as const).map((side) => ({ side, values: line(side) }));
  return [
    { id: 'lean', unit: 'deg', lines: [{ side: null, values: lean }] },
    {
      id: 'knees',
      unit: 'deg',
      lines: bothSides((side) => {
        const flexion = kneeFlexion(track, side);
        return counted((i) => flexion[i]);
      }),
    },
    {
      id: 'feet',
      unit: 'legShare',
      lines: bothSides((side) => {
        const ankle = track.x[Keypoint[`${side}Ankle`]];
        return counted((i) => (100 * sign(i) * (ankle[i] - scale.trunk.hipX[i])) / scale.legPixels[i]);
      }),
    },
    hipHeight(track, scale, heightCm, counted),
    {
      id: 'arms',
      unit: 'deg',
      lines: bothSides((side) => {
        const [elbow, shoulder] = [Keypoint[`${side}Elbow`], Keypoint[`${side}Shoulder`]];
        // Hanging from the shoulder: forward of the trunk positive.
        return counted((i) => trunkLean(track, i, sign(i)) - angleFromVertical(track, i, [elbow], [shoulder], sign(i)));
      }),
    },
  ];
}
