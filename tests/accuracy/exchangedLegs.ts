import { Keypoint } from '../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';

const legParts = ['Knee', 'Ankle', 'Heel', 'FootIndex'] as const;
/** Legs nearer than this, trunk lengths, can't be told apart in a picture either. */
const leastApart = 0.4;
/** A leg drawn further from its place than this share of the distance between the legs hangs between them. */
const hanging = 0.45;

/**
 * Share of the frames in which the legs are drawn on each other's place, or hang between the two, of those whose legs
 * are apart.
 *
 * @param truth of the same frames, legs where they are.
 */
export function exchangedLegs(drawn: PoseTrack, truth: PoseTrack): number {
  let apart = 0;
  let wrong = 0;
  for (let i = 0; i < truth.times.length; i++) {
    const distance = (from: PoseTrack, a: 'left' | 'right', to: PoseTrack, b: 'left' | 'right') =>
      Math.hypot(
        ...legParts.flatMap((part) => {
          const [j, k] = [Keypoint[`${a}${part}`], Keypoint[`${b}${part}`]];
          return [from.x[j][i] - to.x[k][i], from.y[j][i] - to.y[k][i]];
        }),
      ) / Math.sqrt(legParts.length);
    const { leftShoulder, leftHip } = Keypoint;
    const trunk = Math.hypot(
      truth.x[leftShoulder][i] - truth.x[leftHip][i],
      truth.y[leftShoulder][i] - truth.y[leftHip][i],
    );
    const between = distance(truth, 'left', truth, 'right');
    if (!(between > leastApart * trunk)) continue;
    const own = Math.hypot(distance(drawn, 'left', truth, 'left'), distance(drawn, 'right', truth, 'right'));
    // Nothing is drawn of a leg that is unknown.
    if (Number.isNaN(own)) continue;
    const other = Math.hypot(distance(drawn, 'left', truth, 'right'), distance(drawn, 'right', truth, 'left'));
    apart++;
    if (other < own || own > hanging * between) wrong++;
  }
  return wrong / apart;
}
