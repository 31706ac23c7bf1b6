import type { Keypoint } from '../../src/poseTrack/keypoints.ts';
import type { Side } from '../../src/poseTrack/side.ts';
import type { FaultView } from './blazePoseFaults.ts';

/** What a keypoint is to the camera, and whose stride its misplacement goes with. */
export interface FaultRole {
  readonly name: string;
  readonly side: Side;
  /** False for hands and face, which are moved as the wrist and the ear are. */
  readonly isOwn: boolean;
}

const followers: Readonly<Record<string, string>> = {
  Pinky: 'Wrist',
  Index: 'Wrist',
  Thumb: 'Wrist',
  Eye: 'Ear',
  EyeInner: 'Ear',
  EyeOuter: 'Ear',
};

/**
 * Names a keypoint by what the camera sees of it: near or far from the side, left or right from the front and behind.
 * Hands and face are misplaced with the wrist and the ear.
 *
 * @param nearSide null in a front or rear view.
 */
export function faultRole(keypoint: keyof typeof Keypoint, view: FaultView, nearSide: Side | null): FaultRole {
  if (keypoint === 'nose') return { name: 'nose', side: 'right', isOwn: true };
  if (keypoint === 'mouthLeft' || keypoint === 'mouthRight') {
    const ear = faultRole(keypoint === 'mouthLeft' ? 'leftEar' : 'rightEar', view, nearSide);
    return { ...ear, isOwn: false };
  }
  const side = keypoint.startsWith('left') ? 'left' : 'right';
  const part = keypoint.slice(side.length);
  const name = followers[part] ?? part;
  const isOwn = name === part;
  if (view !== 'side') return { name: `${side}${name}`, side, isOwn };
  return { name: `${side === nearSide ? 'near' : 'far'}${name}`, side, isOwn };
}
