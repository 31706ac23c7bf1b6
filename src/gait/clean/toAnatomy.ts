import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';

/**
 * Where BlazePose puts a point of someone seen from the side against where anatomy has it, trunk lengths: forward and
 * up. Means over 18 rendered films of six human bodies whose joints are known; between films they vary by 0.02–0.03, and
 * where the hip joint itself lies in a body is sure to 0.03 (`npm run faults`).
 */
const misplaced = [
  { points: [Keypoint.leftEar, Keypoint.rightEar], forward: 0.015, up: 0.009 },
  { points: [Keypoint.leftShoulder, Keypoint.rightShoulder], forward: -0.009, up: 0.045 },
  { points: [Keypoint.leftHip, Keypoint.rightHip], forward: -0.03, up: -0.019 },
] as const;

/**
 * The track with ears, shoulders and hips moved to where anatomy has them; for views from the side only, since the
 * model's mistake depends on the view.
 *
 * @param facing +1 when the runner faces right in the picture, −1 left.
 * @param trunkLength As the model draws it, pixels.
 */
export function toAnatomy(track: LevelTrack, facing: 1 | -1, trunkLength: number): LevelTrack {
  const x = [...track.x];
  const y = [...track.y];
  for (const { points, forward, up } of misplaced) {
    for (const k of points) {
      x[k] = track.x[k].map((value) => value - facing * forward * trunkLength);
      y[k] = track.y[k].map((value) => value + up * trunkLength);
    }
  }
  return { ...track, x, y };
}
