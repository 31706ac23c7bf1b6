import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { median } from '../../signal/median.ts';

/** Shoulder width over trunk length, both in the picture, of someone seen squarely from the front or the rear. */
const frontalShoulders = 0.66;
/** Seconds over which the heading is taken as one: about a stride, so that the shoulders' rotation averages out. */
const strideSeconds = 1;

/**
 * Where the runner heads relative to the camera in each frame, degrees: 0 toward it, +90 to the right in the picture,
 * ±180 away, −90 to the left. NaN where nobody was found.
 *
 * Two votes on how squarely the body is turned: the shoulders' width in the picture and, where the track has it, the
 * shoulder line in space. Three votes on which way: toes ahead of heels, nose ahead of ears, and the shoulder line's
 * depth; two of them decide. Travel through the picture is no vote: people walk backward, and cameras follow.
 *
 * @param seconds Over which the heading is taken as one.
 */
export function heading(track: PoseTrack, trunk: TrunkPath, seconds: number = strideSeconds): Float64Array {
  const { times, x, world } = track;
  const n = times.length;
  const out = new Float64Array(n).fill(Number.NaN);
  if (n === 0) return out;
  const perTrunk = (of: (i: number) => number) => times.map((_, i) => of(i) / trunk.length[i]);
  const at = (k: number, i: number) => x[k][i];
  const shoulders = perTrunk((i) => at(Keypoint.leftShoulder, i) - at(Keypoint.rightShoulder, i));
  const feet = perTrunk(
    (i) =>
      (at(Keypoint.leftFootIndex, i) +
        at(Keypoint.rightFootIndex, i) -
        at(Keypoint.leftHeel, i) -
        at(Keypoint.rightHeel, i)) /
      2,
  );
  const face = perTrunk((i) => at(Keypoint.nose, i) - (at(Keypoint.leftEar, i) + at(Keypoint.rightEar, i)) / 2);
  const across = (axis: readonly Float64Array[], i: number) =>
    axis[Keypoint.leftShoulder][i] - axis[Keypoint.rightShoulder][i];
  const length = (i: number) => Math.hypot(across(world!.x, i), across(world!.z, i)) || Number.NaN;
  const turned = world && times.map((_, i) => across(world.x, i) / length(i));
  const depth = world && times.map((_, i) => across(world.z, i) / length(i));

  const hop = seconds / 2;
  let from = 0;
  let to = 0;
  let next = 0;
  for (let centre = times[0]; next < n; centre += hop) {
    // Across a gap in time there is nothing to look at.
    if (times[next] > centre + hop) centre = times[next];
    while (times[from] < centre - seconds / 2) from++;
    to = Math.max(to, from);
    while (to < n && times[to] <= centre + seconds / 2) to++;
    const around = (values: Float64Array) => median(values.subarray(from, to));
    const picture = Math.max(-1, Math.min(1, around(shoulders) / frontalShoulders));
    const space = turned === null ? Number.NaN : around(turned);
    const square = Number.isNaN(space) ? picture : (picture + space) / 2;
    const votes = [around(feet), around(face), depth === null ? Number.NaN : around(depth)];
    const vote = votes.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : Math.sign(value)), 0);
    // A draw is decided by the feet: they are largest.
    const way = Math.sign(vote === 0 ? votes[0] : vote) || 1;
    const degrees = (way * Math.acos(square) * 180) / Math.PI;
    for (; next < n && times[next] <= centre + hop / 2; next++) {
      if (!Number.isNaN(trunk.hipX[next])) out[next] = degrees;
    }
  }
  return out;
}
