import { expect, test } from 'vitest';
import { Keypoint } from '../../../../../src/poseTrack/keypoints.ts';
import { FootMotion } from '../../../../../workers/pose/tracker/footMotion.ts';

/** A body with a trunk of 100 px whose feet stand at given places. */
function body(left: [number, number], right: [number, number]): Float32Array {
  const points = new Float32Array(99);
  const put = (keypoint: number, x: number, y: number) => points.set([x, y, 1], 3 * keypoint);
  put(Keypoint.leftShoulder, 300, 200);
  put(Keypoint.rightShoulder, 300, 200);
  put(Keypoint.leftHip, 300, 300);
  put(Keypoint.rightHip, 300, 300);
  put(Keypoint.leftHeel, left[0] - 10, left[1]);
  put(Keypoint.leftFootIndex, left[0] + 10, left[1]);
  put(Keypoint.rightHeel, right[0] - 10, right[1]);
  put(Keypoint.rightFootIndex, right[0] + 10, right[1]);
  return points;
}

function motionOf(
  seconds: number,
  feet: (time: number) => { left: [number, number]; right: [number, number] },
): number | null {
  const motion = new FootMotion();
  for (let i = 0; i / 30 <= seconds; i++) {
    const { left, right } = feet(i / 30);
    motion.add(i / 30, body(left, right));
  }
  return motion.range;
}

const swing = (time: number) => 60 * Math.sin(2 * Math.PI * 1.4 * time);

test('feet that swing 60 px either way under a trunk of 100 px range over 1.2 trunk lengths, wherever the body travels', () => {
  const onTheSpot = motionOf(3, (t) => ({ left: [300 + swing(t), 500], right: [300 - swing(t), 500] }));
  const travelling = motionOf(3, (t) => ({
    left: [300 + 200 * t + swing(t), 500],
    right: [300 + 200 * t - swing(t), 500],
  }));
  expect(onTheSpot).toBeGreaterThan(1.1);
  expect(onTheSpot).toBeLessThanOrEqual(1.2);
  expect(travelling).toBeCloseTo(onTheSpot!, 5);
});

test('seen from behind, the lift of the heels counts', () => {
  const lift = (phase: number) => 500 - 40 * Math.max(0, Math.sin(phase));
  const motion = motionOf(3, (t) => ({ left: [290, lift(9 * t)], right: [310, lift(9 * t + Math.PI)] }));
  expect(motion).toBeGreaterThan(0.3);
});

test('a trembling bystander hardly moves', () => {
  expect(motionOf(3, (t) => ({ left: [290 + 3 * Math.sin(40 * t), 500], right: [310, 500] }))).toBeLessThan(0.1);
});

test('nothing is said before two seconds are nearly full', () => {
  expect(motionOf(1.5, (t) => ({ left: [300 + swing(t), 500], right: [300 - swing(t), 500] }))).toBeNull();
});
