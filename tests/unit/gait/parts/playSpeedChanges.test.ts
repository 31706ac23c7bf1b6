import { describe, expect, test } from 'vitest';
import { legSpeeds, playSpeedChanges } from '../../../../src/gait/parts/playSpeedChanges.ts';
import { trunkPath } from '../../../../src/poseTrack/trunkPath.ts';
import { film } from '../film.ts';

/** Where a film of 30 pictures a second changes that shows the run at these moments, seconds of the film. */
function changes(real: readonly number[], name: Parameters<typeof film>[0] = 'clean'): number[] {
  const { track } = film(name, 'rightSide', { timing: { times: [...real], timeScale: 1 } });
  const times = track.times.map((_, i) => i / 30);
  return playSpeedChanges(times, legSpeeds(track, trunkPath(track), times)).map((i) => times[i]);
}

/** So many seconds of the run from a moment on, slowed by a factor. */
function shown(from: number, seconds: number, factor: number): number[] {
  return Array.from({ length: Math.round(30 * factor * seconds) }, (_, i) => from + i / (30 * factor));
}

describe('where a film plays at another speed', () => {
  test.each([2.5, 4, 8])('slowed %d times from 3 to 6 s', (factor) => {
    const found = changes([...shown(0, 3, 1), ...shown(3, 3, factor), ...shown(6, 4, 1)]);
    expect(found.length).toBe(2);
    // Within a quarter of a step.
    const near = Math.max(0.6, 0.1 * factor);
    expect(Math.abs(found[0] - 3)).toBeLessThan(near);
    expect(Math.abs(found[1] - (3 + 3 * factor))).toBeLessThan(near);
  });

  test('one speed has none, whichever it is', () => {
    for (const factor of [0.5, 1, 4, 8]) expect(changes(shown(0, 8, factor)), `${factor} times`).toEqual([]);
  });

  test('somebody who walks has none', () => {
    expect(changes(shown(0, 8, 1), 'walking')).toEqual([]);
  });
});
