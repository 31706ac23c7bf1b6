import { describe, expect, test, vi } from 'vitest';
import { chooseRunner } from '../../../../src/gait/prepare/chooseRunner.ts';
import type { PoseTrack } from '../../../../src/poseTrack/poseTrack.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { film, unrest } from '../film.ts';

vi.setConfig({ testTimeout: 30_000 });

const timing = evenTiming(6, 30);
const person = (form: Parameters<typeof film>[0], camera: Parameters<typeof film>[1], seed: number) =>
  film(form, camera, { timing, noise: { ...unrest, seed } }).track;
const scaled = (track: PoseTrack, factor: number): PoseTrack => ({
  ...track,
  x: track.x.map((values) => values.map((value) => factor * value)),
  y: track.y.map((values) => values.map((value) => factor * value)),
});
const seenOnlyUntil = (track: PoseTrack, share: number): PoseTrack => {
  const cut = (axes: readonly Float64Array[]) =>
    axes.map((values) => values.map((value, i) => (i < share * values.length ? value : Number.NaN)));
  return { ...track, x: cut(track.x), y: cut(track.y) };
};

describe('the runner among people', () => {
  test.each(['leftSide', 'oblique', 'front', 'rear'] as const)(
    'is the one whose feet run, seen from %s, and not a coach who stands nearer',
    (camera) => {
      const runner = person('clean', camera, 1);
      const coach = scaled(person('standing', 'oblique', 2), 2.5);
      expect(chooseRunner([coach, runner])).toBe(1);
      expect(chooseRunner([runner, coach])).toBe(0);
    },
  );

  test('is found in slow motion too', () => {
    const slow = evenTiming(12, 30, { timeScale: 4 });
    const runner = film('clean', 'leftSide', { timing: slow, noise: unrest }).track;
    const coach = film('standing', 'leftSide', { timing: slow, noise: { ...unrest, seed: 9 } }).track;
    expect(chooseRunner([coach, runner])).toBe(1);
  });

  test('of two who run is the one in the picture for longer', () => {
    const runner = person('clean', 'rightSide', 1);
    const passerBy = seenOnlyUntil(person('overstriding', 'rightSide', 2), 0.3);
    expect(chooseRunner([passerBy, runner])).toBe(1);
  });

  test('of two who stand is the larger one', () => {
    const small = person('standing', 'rightSide', 1);
    const large = scaled(person('standing', 'rightSide', 2), 2);
    expect(chooseRunner([small, large])).toBe(1);
  });

  test('is never somebody who is not in the film, if anybody is', () => {
    const absent = seenOnlyUntil(person('clean', 'rightSide', 1), 0);
    expect(chooseRunner([absent, person('standing', 'front', 2)])).toBe(1);
    expect(chooseRunner([absent])).toBe(0);
  });
});
