import { trunkLean } from '../../poseTrack/angleFromVertical.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
import { quantile } from '../../signal/quantile.ts';
import { bodyScale } from './bodyScale.ts';
import type { Curve, CurveLine } from './curve.ts';
import { hipHeight } from './hipHeight.ts';

/** Shoulders turn with each step, so their full width shows only in some frames. */
const widest = 0.95;

/**
 * From front or rear: the trunk's sideways lean (degrees, to the runner's right positive), how far each ankle is beside
 * mid-hip (percent of leg length, out to its own side positive, across the middle negative), the hips' height about
 * their usual one, and each wrist from the middle (percent of shoulder width, its own side positive). Knees can't be
 * read from there.
 *
 * @param track level. @param rightwards of each frame: +1 when the runner's right is on the picture's right, −1 on its
 * left, NaN where the frame does not count.
 */
export function frontalCurves(track: PoseTrack, rightwards: Float64Array, heightCm: number | null): Curve[] {
  const scale = bodyScale(track);
  const { hipX } = scale.trunk;
  const counted = (valueAt: (frame: number) => number) =>
    rightwards.map((sign, frame) => (Number.isNaN(sign) ? Number.NaN : valueAt(frame)));
  const bothSides = (line: (side: Side) => Float64Array): CurveLine[] =>
    (['left', 'right'] as const).map((side) => ({ side, values: line(side) }));
  const outwards = (side: Side, x: number, i: number) => (side === 'right' ? 1 : -1) * rightwards[i] * (x - hipX[i]);
  const [left, right] = [track.x[Keypoint.leftShoulder], track.x[Keypoint.rightShoulder]];
  const shoulders = Array.from(left, (x, i) => Math.abs(x - right[i])).filter(Number.isFinite);
  const shoulderWidth = shoulders.length > 0 ? quantile(shoulders, widest) : Number.NaN;
  return [
    {
      id: 'lean',
      unit: 'deg',
      lines: [{ side: null, values: counted((i) => trunkLean(track, i, rightwards[i] < 0 ? -1 : 1)) }],
    },
    {
      id: 'feet',
      unit: 'legShare',
      lines: bothSides((side) => {
        const ankle = track.x[Keypoint[`${side}Ankle`]];
        return counted((i) => (100 * outwards(side, ankle[i], i)) / scale.legPixels[i]);
      }),
    },
    hipHeight(track, scale, heightCm, counted),
    {
      id: 'arms',
      unit: 'shoulderShare',
      lines: bothSides((side) => {
        const wrist = track.x[Keypoint[`${side}Wrist`]];
        return counted((i) => (100 * outwards(side, wrist[i], i)) / shoulderWidth);
      }),
    },
  ];
}
