import { describe, expect, test } from 'vitest';
import { legSpeeds, playSpeedChanges } from '../../../../src/gait/parts/playSpeedChanges.ts';
import { trunkPath } from '../../../../src/poseTrack/trunkPath.ts';
import { film } from '../film.ts';

const timing = { times: Array.from({ length: 10 * 60 }, (_, i) => i / 60), timeScale: 1 };

/** Where the film changes when it plays so, seconds of the film. */
function changes(played: (real: number) => number, name: Parameters<typeof film>[0] = 'clean'): number[] {
  const { track } = film(name, 'rightSide', { timing });
  const times = track.times.map(played);
  return playSpeedChanges(times, legSpeeds(track, trunkPath(track), times)).map((i) => times[i]);
}

describe('where a film plays at another speed', () => {
  test.each([2.5, 4, 8])('slowed %d times from 3 to 6 s', (factor) => {
    const found = changes((real) => real + (factor - 1) * Math.min(3, Math.max(0, real - 3)));
    expect(found.length).toBe(2);
    // Within a third of a step of the run.
    const near = Math.max(0.6, 0.12 * factor);
    expect(Math.abs(found[0] - 3)).toBeLessThan(near);
    expect(Math.abs(found[1] - (3 + 3 * factor))).toBeLessThan(near);
  });

  test('one speed has none, whichever it is', () => {
    for (const factor of [0.5, 1, 4, 8]) expect(changes((real) => factor * real)).toEqual([]);
  });

  test('somebody who walks has none', () => {
    expect(changes((real) => real, 'walking')).toEqual([]);
  });
});
