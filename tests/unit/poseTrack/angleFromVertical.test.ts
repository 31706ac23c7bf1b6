import { expect, test } from 'vitest';
import { neckAngle, trunkLean } from '../../../src/poseTrack/angleFromVertical.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import { bodyTrack } from '../overlay/bodyTrack.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A trunk that tips by `trunk` and a neck that tips by `neck` to the right of the picture, from the vertical. */
function tipped(trunk: number, neck: number) {
  const [x, y] = [500 + 100 * Math.sin(radians(trunk)), 400 - 100 * Math.cos(radians(trunk))];
  const ear = [x + 40 * Math.sin(radians(neck)), y - 40 * Math.cos(radians(neck))] as const;
  return bodyTrack([
    {
      [Keypoint.leftHip]: [490, 405],
      [Keypoint.rightHip]: [510, 395],
      [Keypoint.leftShoulder]: [x - 15, y + 3],
      [Keypoint.rightShoulder]: [x + 15, y - 3],
      [Keypoint.leftEar]: ear,
      [Keypoint.rightEar]: ear,
    },
  ]);
}

test('a body that tips to the right of the picture leans forward facing right and backward facing left', () => {
  const track = tipped(10, 35);
  expect(trunkLean(track, 0, 1)).toBeCloseTo(10, 9);
  expect(trunkLean(track, 0, -1)).toBeCloseTo(-10, 9);
  expect(neckAngle(track, 0, 1)).toBeCloseTo(25, 9);
  expect(neckAngle(track, 0, -1)).toBeCloseTo(-25, 9);
});

test('an angle with a missing point is unknown', () => {
  const track = bodyTrack([{ [Keypoint.leftHip]: [490, 400], [Keypoint.rightHip]: [510, 400] }]);
  expect(trunkLean(track, 0, 1)).toBeNaN();
});
