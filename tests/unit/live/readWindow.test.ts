import { expect, test } from 'vitest';
import { readWindow } from '../../../src/live/readWindow.ts';
import { RollingWindow } from '../../../src/live/rollingWindow.ts';
import type { PoseModel } from '../../../src/poseTrack/poseModel.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { film } from '../gait/film.ts';
import { posesOf } from './posesOf.ts';

function kneeAtContact(model: PoseModel | null): number {
  const window = new RollingWindow(8);
  for (const frame of posesOf(film('clean', 'leftSide', { timing: evenTiming(8, 30) }).track, 0)) window.add(frame);
  const seen = { width: 640, height: 480, said: {}, brightness: 0.5, model };
  return readWindow(window, seen, 0)!.analysis!.metrics.kneeFlexionAtContact!.value!;
}

test('live numbers are freed of the errors of the network that watches', () => {
  expect(kneeAtContact('full') - kneeAtContact('lite')).toBeCloseTo(7.6, 1);
  expect(kneeAtContact(null)).toBe(kneeAtContact('full'));
});
