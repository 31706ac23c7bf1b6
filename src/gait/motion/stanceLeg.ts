import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';

/**
 * Shares of what else tells the standing leg, against how far that foot is below the other: as each goes with the
 * truth.
 */
const pointingShare = 0.5;
const asideShare = 1.5;

/**
 * Which leg stands, in a film from the front or the rear: + the left, − the right, trunk lengths.
 *
 * The swinging leg is folded: its ankle, heel and knee are higher, and its toes hang below the heel. And its knee goes
 * outward while the pelvis rides over the standing foot, so the knees are off the middle of the hips to the swinging
 * side. From behind a pose model hardly lifts the swinging foot in some films: of the three none is missing in all.
 *
 * @returns NaN where a point is missing.
 */
export function stanceLeg({ times, x, y }: PoseTrack, trunk: TrunkPath, view: 'front' | 'rear'): Float64Array {
  const { leftAnkle, rightAnkle, leftHeel, rightHeel, leftKnee, rightKnee, leftHip, rightHip } = Keypoint;
  const { leftFootIndex, rightFootIndex } = Keypoint;
  const toTheRight = view === 'rear' ? 1 : -1;
  return times.map((_, i) => {
    const below = (left: number, right: number) => y[left][i] - y[right][i];
    const lower = (below(leftAnkle, rightAnkle) + below(leftHeel, rightHeel) + below(leftKnee, rightKnee)) / 3;
    const pointing = below(rightFootIndex, leftFootIndex) - below(rightHeel, leftHeel);
    const aside = toTheRight * (x[leftKnee][i] + x[rightKnee][i] - x[leftHip][i] - x[rightHip][i]);
    return (lower + pointingShare * pointing + asideShare * aside) / trunk.length[i];
  });
}
