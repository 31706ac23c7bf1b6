import { describe, expect, test } from 'vitest';
import { repeatedFrames } from '../../../../src/gait/prepare/repeatedFrames.ts';
import { repeatPattern } from '../../../../src/gait/prepare/repeatPattern.ts';
import { filmAsDrawn } from '../../../accuracy/oddFilms/filmAsDrawn.ts';
import { writtenAtAnotherRate } from '../../../accuracy/oddFilms/writtenAtAnotherRate.ts';
import { rigRunners } from '../../../accuracy/rig/rigRunners.ts';
import { virtualSubject } from '../../../accuracy/rig/virtualSubject.ts';

const runner = virtualSubject('clean', rigRunners.clean, 23, 5);
const filmedAt = (frameRate: number, noise = 1) => filmAsDrawn(runner, { camera: 'leftSide', frameRate, noise });

describe('pictures that were shown again and encoded again', () => {
  test.each([
    [30, 60],
    [24, 60],
    [24, 50],
    [24, 30],
    [15, 30],
  ])('are found frame by frame where %i a second became %i', (from, to) => {
    const track = writtenAtAnotherRate(filmedAt(from), from, to, 1.5);
    const isAgain = Uint8Array.from(track.times, (_, i) =>
      i > 0 && Math.floor((i * from) / to + 1e-9) === Math.floor(((i - 1) * from) / to + 1e-9) ? 1 : 0,
    );
    const found = repeatedFrames(track);
    const wrong = found.reduce((sum, value, i) => sum + (value === isAgain[i] ? 0 : 1), 0);
    expect(wrong / found.length).toBeLessThan(0.02);
  });

  test.each([
    [24, 1],
    [30, 3],
    [60, 1],
    [60, 3],
    [120, 3],
  ])('are not seen in a real film of %i a second, noise × %i', (frameRate, noise) => {
    expect(repeatPattern(filmedAt(frameRate, noise))).toBeNull();
  });

  test('are not seen in a film that was sped up by half, whose every second frame goes half as far', () => {
    const track = filmedAt(60);
    const kept = Array.from(track.times.keys()).filter((i) => i % 3 !== 2);
    const pick = (rows: readonly Float64Array[]) => rows.map((row) => Float64Array.from(kept, (i) => row[i]));
    const times = Float64Array.from(kept, (_, n) => n / 60);
    expect(repeatPattern({ ...track, times, x: pick(track.x), y: pick(track.y) })).toBeNull();
  });

  test('are not seen in somebody who stands, where nothing goes anywhere', () => {
    const track = filmedAt(60, 3);
    const still = (rows: readonly Float64Array[]) =>
      rows.map((row, k) => row.map((_, i) => row[0] + 3 * Math.sin(i * i * 12.9898 + 78.233 * k)));
    expect(repeatPattern({ ...track, x: still(track.x), y: still(track.y) })).toBeNull();
  });
});
