import { Keypoint } from './keypoints.ts';

/** Every point of both feet: where the lowest of them is, the body ends. */
export const footKeypoints = [
  Keypoint.leftAnkle,
  Keypoint.rightAnkle,
  Keypoint.leftHeel,
  Keypoint.rightHeel,
  Keypoint.leftFootIndex,
  Keypoint.rightFootIndex,
] as const;
