import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import { type Looks, looksPlaces } from '../../../src/poseTrack/looks.ts';
import { landmarkSize } from './poseNetworks.ts';
import type { Region } from './region.ts';

/** Reach of a patch about its place, pixels of the crop: about 4 cm of a body that fills it. */
const reach = 2;

const { leftEar, rightEar, leftShoulder, rightShoulder, leftHip, rightHip, leftKnee, rightKnee } = Keypoint;
const { leftAnkle, rightAnkle, leftHeel, rightHeel, leftFootIndex, rightFootIndex } = Keypoint;

/**
 * The places of `Looks`, each between two pairs of points: so far from the first to the second. The middle of a pair is
 * on the body from every side.
 */
const places = [
  [[leftEar, rightEar], [leftShoulder, rightShoulder], 0],
  [[leftShoulder, rightShoulder], [leftHip, rightHip], 0.35],
  [[leftShoulder, rightShoulder], [leftHip, rightHip], 0.95],
  [[leftHip, leftHip], [leftKnee, leftKnee], 0.4],
  [[leftKnee, leftKnee], [leftAnkle, leftAnkle], 0.5],
  [[leftHeel, leftHeel], [leftFootIndex, leftFootIndex], 0.5],
] as const;
const rightLeg = [
  [[rightHip, rightHip], [rightKnee, rightKnee], 0.4],
  [[rightKnee, rightKnee], [rightAnkle, rightAnkle], 0.5],
  [[rightHeel, rightHeel], [rightFootIndex, rightFootIndex], 0.5],
] as const;

/**
 * What the body in a crop looks like.
 *
 * @param crop The landmark network's input: `landmarkSize` squared × (red, green, blue), 0..1.
 * @param region Where the crop was taken.
 * @param points The body that was found in it, 33 × (x, y, score), pixels of the picture.
 */
export function looksOf(crop: Float32Array, region: Region, points: Float32Array): Looks {
  const looks = new Float32Array(3 * looksPlaces);
  for (const [n, place] of places.entries()) {
    const colour = colourAt(crop, region, points, place);
    // Legs are looked at both, since one may hide the other.
    const other = n >= 3 ? colourAt(crop, region, points, rightLeg[n - 3]) : colour;
    looks.set(
      colour.map((value, c) =>
        Number.isNaN(value) ? other[c] : Number.isNaN(other[c]) ? value : (value + other[c]) / 2,
      ),
      3 * n,
    );
  }
  return looks;
}

type Place = (typeof places)[number] | (typeof rightLeg)[number];

function colourAt(crop: Float32Array, region: Region, points: Float32Array, [from, to, share]: Place): number[] {
  const middle = (pair: readonly [number, number], axis: 0 | 1) =>
    (points[3 * pair[0] + axis] + points[3 * pair[1] + axis]) / 2;
  const along = (axis: 0 | 1) => middle(from, axis) + share * (middle(to, axis) - middle(from, axis));
  const [dx, dy] = [along(0) - region.x, along(1) - region.y];
  const cos = Math.cos(region.rotation);
  const sin = Math.sin(region.rotation);
  const column = Math.round(((cos * dx + sin * dy) / region.size + 0.5) * landmarkSize);
  const row = Math.round(((cos * dy - sin * dx) / region.size + 0.5) * landmarkSize);
  if (!(column >= reach && row >= reach && column < landmarkSize - reach && row < landmarkSize - reach)) {
    return [Number.NaN, Number.NaN, Number.NaN];
  }
  const sum = [0, 0, 0];
  for (let y = row - reach; y <= row + reach; y++) {
    for (let x = column - reach; x <= column + reach; x++) {
      for (let c = 0; c < 3; c++) sum[c] += crop[3 * (y * landmarkSize + x) + c];
    }
  }
  return sum.map((value) => value / (2 * reach + 1) ** 2);
}
