import { describe, expect, test } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import { repeatedFrames } from '../../../../src/gait/prepare/repeatedFrames.ts';
import { exchangedLegs } from '../../../accuracy/exchangedLegs.ts';
import { seededRandom } from '../../../virtualRunner/seededRandom.ts';
import { cutTo, exchangedIn, runFilmOf, slowed } from '../../analysis/runFilms.ts';

/** About `share` of the frames. */
function some(frames: number, share: number, seed: number): number[] {
  const { even } = seededRandom(seed);
  return Array.from({ length: frames }, (_, i) => i).filter(() => even() < share);
}

describe('legs that the model exchanges', () => {
  test.each([
    ['rightSide', 30, 8, 1],
    ['leftSide', 60, 6, 1],
    ['rightSide', 120, 2.4, 4],
    ['leftSide', 240, 3, 8],
  ] as const)(
    'from frame to frame, seen from %s at %i frames a second for %d s, are drawn in their places',
    (camera, frameRate, seconds, timeScale) => {
      const truth = slowed(runFilmOf({ runner: 'clean', camera, frameRate, seconds, noise: 1 }), timeScale);
      const track = exchangedIn(truth, some(truth.times.length, 0.35, 3));
      expect(exchangedLegs(track, truth)).toBeGreaterThan(0.25);
      const { smoothed } = analyseRun({ track }, { timeScale });
      expect(exchangedLegs(smoothed, truth)).toBeLessThan(0.01);
    },
  );

  test('before the first landing and after the last are drawn in their places', () => {
    const whole = runFilmOf({ runner: 'clean', camera: 'rightSide', frameRate: 60, seconds: 8, noise: 1 });
    // Lands at 0.12 s and every 0.36 s: begins and ends in mid-step.
    const truth = cutTo(whole, 12, 430);
    const ends = [...Array.from({ length: 12 }, (_, i) => i + 1), ...Array.from({ length: 12 }, (_, i) => 405 + i)];
    const { smoothed } = analyseRun({ track: exchangedIn(truth, ends) });
    const frames = (track: typeof truth, from: number, to: number) => cutTo(track, from, to);
    expect(exchangedLegs(frames(smoothed, 0, 16), frames(truth, 0, 16))).toBe(0);
    expect(exchangedLegs(frames(smoothed, 402, 418), frames(truth, 402, 418))).toBe(0);
  });

  test('are no movement: the frames between are not taken for repeats of a picture', () => {
    const truth = slowed(
      runFilmOf({ runner: 'clean', camera: 'rightSide', frameRate: 240, seconds: 2, noise: 0.3 }),
      8,
    );
    const track = exchangedIn(truth, some(truth.times.length, 0.35, 5));
    const repeats = repeatedFrames(track).reduce((sum, one) => sum + one, 0);
    expect(repeats).toBeLessThan(0.02 * truth.times.length);
  });
});
