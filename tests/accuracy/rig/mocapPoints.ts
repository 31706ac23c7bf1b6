import { Keypoint, keypointCount } from '../../../src/poseTrack/keypoints.ts';
import type { BodyMarkers, SpacePoint } from '../mocapRuns.ts';

const thigh = 0.42;
const shank = 0.42;

/**
 * The 33 keypoints of a recorded body: shoulders, hips, heels and toes where its markers have them. Knees and ankles
 * have no markers in all sets, so they are placed by heel, toes and the leg's length; head and arms are hung on the
 * shoulders.
 */
export function mocapPoints(body: BodyMarkers): SpacePoint[] {
  const { shoulders, hips, heels, toes } = body;
  const pose: SpacePoint[] = Array.from({ length: keypointCount }, () => mix(shoulders.left, shoulders.right, 0.5));
  const put = (k: number, point: SpacePoint) => {
    pose[k] = point;
  };
  const neck = mix(shoulders.left, shoulders.right, 0.5);
  const offset = (forward: number, up: number, right: number): SpacePoint => [
    neck[0] + forward,
    neck[1] + up,
    neck[2] + right,
  ];
  for (let k = 0; k <= Keypoint.mouthRight; k++) put(k, offset(0.13, 0.2, 0));
  put(Keypoint.leftEar, offset(0.04, 0.21, -0.07));
  put(Keypoint.rightEar, offset(0.04, 0.21, 0.07));
  for (const side of ['left', 'right'] as const) {
    const at = (name: 'Shoulder' | 'Elbow' | 'Wrist' | 'Hip' | 'Knee' | 'Ankle' | 'Heel' | 'FootIndex') =>
      Keypoint[`${side}${name}`];
    const heel = heels[side];
    const toe = toes[side];
    const along = mix(heel, toe, 0.3);
    const length = Math.hypot(toe[0] - heel[0], toe[1] - heel[1]) || 1;
    const ankle: SpacePoint = [
      along[0] - (0.06 * (toe[1] - heel[1])) / length,
      along[1] + (0.06 * (toe[0] - heel[0])) / length,
      along[2],
    ];
    put(at('Shoulder'), shoulders[side]);
    put(at('Elbow'), [shoulders[side][0] - 0.1, shoulders[side][1] - 0.26, shoulders[side][2]]);
    put(at('Wrist'), [shoulders[side][0] + 0.1, shoulders[side][1] - 0.24, shoulders[side][2]]);
    put(at('Hip'), hips[side]);
    put(at('Knee'), knee(hips[side], ankle));
    put(at('Ankle'), ankle);
    put(at('Heel'), heel);
    put(at('FootIndex'), toe);
  }
  return pose;
}

/** The knee that joins hip and ankle, bending forward. */
function knee(hip: SpacePoint, ankle: SpacePoint): SpacePoint {
  const dx = ankle[0] - hip[0];
  const dy = ankle[1] - hip[1];
  const reach = Math.min(Math.hypot(dx, dy), 0.999 * (thigh + shank));
  const along = (thigh * thigh - shank * shank + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, thigh * thigh - along * along));
  return [
    hip[0] + (along * dx) / reach - (out * dy) / reach,
    hip[1] + (along * dy) / reach + (out * dx) / reach,
    (hip[2] + ankle[2]) / 2,
  ];
}

function mix(a: SpacePoint, b: SpacePoint, share: number): SpacePoint {
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]), a[2] + share * (b[2] - a[2])];
}
