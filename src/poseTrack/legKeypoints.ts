import { Keypoint } from './keypoints.ts';
import type { Side } from './side.ts';

/** The keypoints of one leg, hip to toe. */
export function legKeypoints(side: Side): {
  readonly hip: number;
  readonly knee: number;
  readonly ankle: number;
  readonly heel: number;
  readonly toe: number;
} {
  return side === 'left'
    ? {
        hip: Keypoint.leftHip,
        knee: Keypoint.leftKnee,
        ankle: Keypoint.leftAnkle,
        heel: Keypoint.leftHeel,
        toe: Keypoint.leftFootIndex,
      }
    : {
        hip: Keypoint.rightHip,
        knee: Keypoint.rightKnee,
        ankle: Keypoint.rightAnkle,
        heel: Keypoint.rightHeel,
        toe: Keypoint.rightFootIndex,
      };
}
