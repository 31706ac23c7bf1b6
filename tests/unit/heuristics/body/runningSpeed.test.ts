import { expect, test } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import { Keypoint } from '../../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../../src/poseTrack/poseTrack.ts';
import { cameras } from '../../../virtualRunner/cameras.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { forms } from '../../../virtualRunner/forms.ts';
import { virtualTrack } from '../../../virtualRunner/virtualTrack.ts';

const { clean } = forms;
const { track, truth } = virtualTrack(clean, cameras.rightSide, evenTiming(8, 60));

/** The near ankle and heel drawn half as quick as the ground while they rest, as where the model loses them there. */
function withCreepingFoot(): PoseTrack {
  const x = track.x.map((row) => row.slice());
  const stepSeconds = 60 / clean.cadence;
  for (const k of [Keypoint.rightAnkle, Keypoint.rightHeel]) {
    for (const { side, initialContact } of truth.contacts) {
      if (side !== 'right') continue;
      const from = initialContact + 0.1 * stepSeconds;
      const first = track.times.findIndex((time) => time >= from);
      if (first < 0) continue;
      for (let i = first; track.times[i] < from + 0.2 * stepSeconds; i++) {
        x[k][i] += 0.5 * (track.x[k][first] - track.x[k][i]);
      }
    }
  }
  return { ...track, x };
}

const heightCm = clean.body.height * 100;
const speedOf = (seen: PoseTrack) => {
  const { metrics } = analyseRun({ track: seen }, { heightCm }).analysis;
  return ((metrics.strideLength?.value ?? Number.NaN) * (metrics.cadence?.value ?? Number.NaN)) / 120;
};

test('a speed that nobody told is seen to 12 % from either foot', () => {
  expect(Math.abs(speedOf(track) / clean.speed - 1)).toBeLessThan(0.12);
});

test('a near foot that is drawn too slow in the middle of stance makes no slow runner, nor is the told speed doubted', () => {
  const seen = withCreepingFoot();
  expect(Math.abs(speedOf(seen) / speedOf(track) - 1)).toBeLessThan(0.05);
  const { notices } = analyseRun({ track: seen }, { heightCm, speedKmh: clean.speed * 3.6 }).analysis;
  expect(notices.map(({ id }) => id)).not.toContain('speedDoubted');
});
