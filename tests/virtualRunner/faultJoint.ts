import type { Keypoint } from '../../src/poseTrack/keypoints.ts';

const joints: Readonly<Record<string, string>> = {
  Ear: 'Shoulder',
  Elbow: 'Shoulder',
  Wrist: 'Elbow',
  Knee: 'Hip',
  Ankle: 'Knee',
  Heel: 'Ankle',
  FootIndex: 'Heel',
};

/** The point that another one hangs from in a body; null for shoulders and hips, which hang from the middle of the hips. */
export function faultJoint(keypoint: keyof typeof Keypoint): keyof typeof Keypoint | null {
  if (keypoint === 'nose') return 'rightEar';
  const side = keypoint.startsWith('left') ? 'left' : 'right';
  const joint = joints[keypoint.slice(side.length)];
  return joint ? (`${side}${joint}` as keyof typeof Keypoint) : null;
}
