import { describe, expect, test } from 'vitest';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { OneEuroFilter } from '../../../src/signal/oneEuroFilter.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { misplaceTrack } from '../../virtualRunner/misplaceTrack.ts';
import { sceneTruth } from '../../virtualRunner/sceneTruth.ts';
import { virtualTrack } from '../../virtualRunner/virtualTrack.ts';
import { posesOf } from '../live/posesOf.ts';

const feet = [
  Keypoint.leftAnkle,
  Keypoint.leftHeel,
  Keypoint.leftFootIndex,
  Keypoint.rightAnkle,
  Keypoint.rightHeel,
  Keypoint.rightFootIndex,
];
/** Whatever comes before is settling in, frames. */
const settled = 30;

type Points = readonly Float32Array[];

const pointsOf = (track: PoseTrack): Points => posesOf(track).map(({ people }) => people[0].points);

function drawn(track: PoseTrack): Points {
  const filter = new OneEuroFilter();
  return pointsOf(track).map((points, i) => filter.next(track.times[i], points));
}

/**
 * How far the feet are from where the model sees them without noise, and how that changes from frame to frame: RMS,
 * pixels.
 */
function errorOf(seen: Points, truth: Points) {
  let [away, trembling, count] = [0, 0, 0];
  for (let i = settled; i < seen.length; i++) {
    for (const k of feet) {
      for (const at of [3 * k, 3 * k + 1]) {
        const now = seen[i][at] - truth[i][at];
        away += now ** 2;
        trembling += (now - seen[i - 1][at] + truth[i - 1][at]) ** 2;
      }
      count++;
    }
  }
  return { away: Math.sqrt(away / count), trembling: Math.sqrt(trembling / count) };
}

/** A film of 20 s at 30 frames a second as BlazePose sees it, with its noise and without. */
function seen(form: 'clean' | 'standing', camera: 'leftSide' | 'front') {
  const { track, truth } = virtualTrack(forms[form], cameras[camera], evenTiming(20, 30));
  const misplaced = (noise: number) =>
    misplaceTrack(track, truth.contacts, sceneTruth(cameras[camera]), 0, { seed: 2, filmSpread: 1, noise });
  return { noisy: misplaced(1), truth: pointsOf(misplaced(0)) };
}

describe.each(['leftSide', 'front'] as const)('the virtual runner seen from %s', (camera) => {
  test('stands more quietly, and nearer to the truth', () => {
    const { noisy, truth } = seen('standing', camera);
    const raw = errorOf(pointsOf(noisy), truth);
    const steady = errorOf(drawn(noisy), truth);
    expect(steady.trembling).toBeLessThan(0.65 * raw.trembling);
    expect(steady.away).toBeLessThan(0.8 * raw.away);
  });

  test('runs with feet that are drawn where they are', () => {
    const { noisy, truth } = seen('clean', camera);
    const raw = errorOf(pointsOf(noisy), truth);
    const steady = errorOf(drawn(noisy), truth);
    expect(steady.trembling).toBeLessThan(0.97 * raw.trembling);
    expect(steady.away).toBeLessThan(1.02 * raw.away);
  });
});

const body = (y: number) => Float32Array.from({ length: 99 }, (_, i) => (i % 3 === 2 ? 0.9 : y + i));

test('scores pass as they are, and what is missing begins anew where it comes back', () => {
  const filter = new OneEuroFilter();
  filter.next(0, body(0));
  const missing = body(1);
  missing[3] = Number.NaN;
  expect(filter.next(0.03, missing)[3]).toBeNaN();
  const back = filter.next(0.06, body(2));
  expect(back[3]).toBe(5);
  expect(back[0]).toBeLessThan(2);
  expect(back[2]).toBeCloseTo(0.9, 6);
});

test('begins anew after a gap and where time goes back', () => {
  const filter = new OneEuroFilter();
  filter.next(10, body(0));
  expect(filter.next(11, body(5))).toEqual(body(5));
  expect(filter.next(3, body(9))).toEqual(body(9));
});

test('does the same at any size of the picture', () => {
  const [small, large] = [new OneEuroFilter(), new OneEuroFilter()];
  for (let i = 0; i < 5; i++) {
    const points = Float32Array.from(body(3 * Math.sin(i)), (value, at) => (at % 3 === 2 ? 0.9 : value));
    const twice = points.map((value, at) => (at % 3 === 2 ? value : 2 * value));
    const [one, other] = [small.next(i / 30, points), large.next(i / 30, twice)];
    for (let at = 0; at < 99; at++) if (at % 3 !== 2) expect(other[at]).toBeCloseTo(2 * one[at], 3);
  }
});
