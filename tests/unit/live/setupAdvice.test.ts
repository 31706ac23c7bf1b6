import { describe, expect, test } from 'vitest';
import type { FramingReading } from '../../../src/live/framingReading.ts';
import { readFraming } from '../../../src/live/readFraming.ts';
import { initialAdvice, type SetupAdvice, setupAdvice } from '../../../src/live/setupAdvice.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { film } from '../gait/film.ts';

/** What a camera sees of somebody who stands, in one second. */
function framingFrom(camera: Camera, form: 'standing' | 'clean' = 'standing'): FramingReading {
  const { track } = film(form, camera, { timing: evenTiming(1, 30) });
  return readFraming(track, 1, 0.5);
}

const side = cameras.rightSide;
const well = framingFrom(side);

/** The instruction on show once the same framing has lasted. */
function shownAfter(
  framing: FramingReading,
  cameraView: 'side' | 'front' | 'rear' = 'side',
  isCalibrated = false,
): string {
  let advice: SetupAdvice = initialAdvice;
  for (let i = 0; i < 6; i++) advice = setupAdvice(advice, framing, cameraView, isCalibrated, i / 2);
  return advice.shown;
}

describe('the advice before a run', () => {
  test.each<[string, FramingReading, string]>([
    ['somebody well placed is asked to stand tall', well, 'standTall'],
    ['a camera twice as far away', framingFrom({ ...side, distance: 8 }), 'tooFar'],
    ['a camera at arm’s length', framingFrom({ ...side, distance: 1.4 }), 'tooClose'],
    ['a camera that looks up', framingFrom({ ...side, aim: [0, 1.45, 0] }), 'feetCutOff'],
    ['a camera that looks down', framingFrom({ ...side, aim: [0, 0.35, 0] }), 'headCutOff'],
    ['a camera that leans by 9°', framingFrom({ ...side, roll: 9 }), 'tilted'],
    ['a camera in front', framingFrom(cameras.front), 'turnToSide'],
    ['a camera at an angle', framingFrom(cameras.oblique), 'turnToSide'],
    ['a second person', { ...well, people: 2 }, 'someoneElse'],
    ['nobody', readFraming(nobody(), 0, 0.5), 'nobody'],
    ['the dark', { ...well, brightness: 0.1 }, 'tooDark'],
  ])('%s', (_, framing, step) => {
    expect(shownAfter(framing)).toBe(step);
  });

  test('depends on where the camera is to stand', () => {
    expect(shownAfter(framingFrom(cameras.front), 'front')).toBe('standTall');
    expect(shownAfter(framingFrom(cameras.rear), 'rear')).toBe('standTall');
    expect(shownAfter(framingFrom(cameras.rear), 'front')).toBe('turnToCamera');
    expect(shownAfter(framingFrom(cameras.front), 'rear')).toBe('turnAway');
    expect(shownAfter(well, 'side', true)).toBe('ready');
  });

  test('holds still while a measure trembles about its limit', () => {
    let advice: SetupAdvice = initialAdvice;
    const shown: string[] = [];
    for (let i = 0; i < 40; i++) {
      const bodyHeightShare = i < 10 ? 0.42 : 0.45 + (i % 2 === 0 ? 0.02 : -0.02);
      advice = setupAdvice(advice, { ...well, bodyHeightShare }, 'side', true, i * 0.4);
      shown.push(advice.shown);
    }
    expect(new Set(shown.slice(5))).toEqual(new Set(['tooFar']));
  });

  test('does not change for a single reading', () => {
    let advice: SetupAdvice = { shown: 'ready', candidate: 'ready', candidateSince: 0 };
    advice = setupAdvice(advice, { ...well, people: 2 }, 'side', true, 1);
    advice = setupAdvice(advice, well, 'side', true, 1.4);
    advice = setupAdvice(advice, { ...well, people: 2 }, 'side', true, 1.8);
    expect(advice.shown).toBe('ready');
  });
});

describe('what the camera sees', () => {
  test('tells standing from running', () => {
    expect(well).toMatchObject({ isStanding: true, areArmsDown: true });
    expect(framingFrom(side, 'clean')).toMatchObject({ isStanding: false, areArmsDown: false, tiltDegrees: null });
  });

  test('reads the camera’s tilt off somebody who stands', () => {
    const level = well.tiltDegrees!;
    expect(Math.abs(level)).toBeLessThan(3);
    const { tiltDegrees } = framingFrom({ ...side, roll: 8 });
    expect(Math.abs(Math.abs(tiltDegrees! - level) - 8)).toBeLessThan(1);
  });
});

function nobody(): PoseTrack {
  const { track } = film('standing', side, { timing: evenTiming(1, 30) });
  const gone = (axes: readonly Float64Array[]) => axes.map((values) => values.map(() => Number.NaN));
  return { ...track, x: gone(track.x), y: gone(track.y) };
}

test('tells where in the picture the body stands, crown and soles', () => {
  // The virtual runner of 1.75 m, 4 m away: the truth is the camera's own.
  const { body, bodyHeightShare } = framingFrom(cameras.rightSide);
  expect(body!.bottom - body!.top).toBeCloseTo(bodyHeightShare!, 1);
  expect(body!.top).toBeGreaterThan(0);
  expect(body!.bottom).toBeLessThan(1);
  expect(body!.x).toBeGreaterThan(0.4);
  expect(body!.x).toBeLessThan(0.6);
  expect(readFraming(nobody(), 0, 0.5).body).toBeNull();
});
