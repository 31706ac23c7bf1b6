import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';

/**
 * Where BlazePose puts a point of someone seen from the side against where anatomy has it, trunk lengths: forward and
 * up. Means over eight rendered films of known bodies; between films they vary by 0.01–0.016 (`npm run calibrate`). The
 * hip points sit below the joints and the ear points ahead of and above the ears; real films show the same by eye.
 */
const misplaced = [
  { points: [Keypoint.leftEar, Keypoint.rightEar], forward: 0.056, up: 0.048 },
  { points: [Keypoint.leftShoulder, Keypoint.rightShoulder], forward: 0.006, up: 0.019 },
  { points: [Keypoint.leftHip, Keypoint.rightHip], forward: 0.01, up: -0.057 },
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
