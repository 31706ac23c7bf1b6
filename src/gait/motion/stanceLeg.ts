import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';

/**
 * Shares of what tells the standing leg, as each goes with the truth in films of human bodies, recorded and virtual
 * runners from cameras 0.4 to 1.8 m high and up to 12° askew. From behind the folded leg points at the camera: how high
 * it is in the picture depends on the camera's height more than on the leg, and says the opposite from 1.4 m up.
 */
const shares = {
  front: { lower: 1, pointing: 0.5, kneesAside: 1.5, anklesAside: 0 },
  rear: { lower: 0, pointing: 0.25, kneesAside: 2, anklesAside: 1.5 },
} as const;

/**
 * Which leg stands, in a film from the front or the rear: + the left, − the right, trunk lengths.
 *
 * The swinging leg is folded: its ankle, heel and knee are higher, and its toes hang below the heel. And the pelvis
 * rides over the standing foot, so knees and ankles are off the middle of the hips to the swinging side, whatever the
 * camera's height and however near one line the feet land.
 *
 * @returns NaN where a point is missing.
 */
export function stanceLeg({ times, x, y }: PoseTrack, trunk: TrunkPath, view: 'front' | 'rear'): Float64Array {
  const { leftAnkle, rightAnkle, leftHeel, rightHeel, leftKnee, rightKnee, leftHip, rightHip } = Keypoint;
  const { leftFootIndex, rightFootIndex } = Keypoint;
  const toTheRight = view === 'rear' ? 1 : -1;
  const share = shares[view];
  return times.map((_, i) => {
    const below = (left: number, right: number) => y[left][i] - y[right][i];
    const aside = (left: number, right: number) =>
      toTheRight * (x[left][i] + x[right][i] - x[leftHip][i] - x[rightHip][i]);
    const lower = (below(leftAnkle, rightAnkle) + below(leftHeel, rightHeel) + below(leftKnee, rightKnee)) / 3;
    const pointing = below(rightFootIndex, leftFootIndex) - below(rightHeel, leftHeel);
    const stands =
      share.lower * lower +
      share.pointing * pointing +
      share.kneesAside * aside(leftKnee, rightKnee) +
      share.anklesAside * aside(leftAnkle, rightAnkle);
    return stands / trunk.length[i];
  });
}
