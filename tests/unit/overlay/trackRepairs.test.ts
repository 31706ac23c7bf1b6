import { describe, expect, test } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import { trackRepairs } from '../../../src/overlay/trackRepairs.ts';
import { withoutFrames } from '../../../src/poseTrack/withoutFrames.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { exchangedIn } from '../analysis/runFilms.ts';
import { film } from '../gait/film.ts';

const { track } = film('clean', 'rightSide', { timing: evenTiming(8, 60) });

/** The repairs of a film that was spoilt in these frames, and how many frames each holds. */
function repairsOf(spoilt: typeof track) {
  return trackRepairs(spoilt, analyseRun({ track: spoilt }).smoothed);
}

const flags = (from: number, to: number) => Uint8Array.from(track.times, (_, i) => (i >= from && i < to ? 1 : 0));

describe('where a body was put right', () => {
  test('is nowhere in a film without a fault', () => expect(repairsOf(track)).toEqual([]));

  test('a moment without a body that was bridged is repaired, a longer one lost', () => {
    const short = repairsOf(withoutFrames(track, flags(200, 203)));
    expect(short).toEqual([{ from: track.times[200], to: track.times[203], repair: 'repaired' }]);
    const long = repairsOf(withoutFrames(track, flags(200, 220)));
    expect(long).toEqual([{ from: track.times[200], to: track.times[220], repair: 'lost' }]);
  });

  test('legs that were taken for each other are said to have been exchanged', () => {
    const frames = Array.from({ length: 8 }, (_, i) => 243 + i);
    const exchanged = repairsOf(exchangedIn(track, frames)).filter(({ repair }) => repair === 'exchanged');
    const seconds = exchanged.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(seconds).toBeGreaterThan(0.5 * (8 / 60));
    for (const { from, to } of exchanged) {
      expect(from).toBeGreaterThanOrEqual(track.times[243]);
      expect(to).toBeLessThanOrEqual(track.times[251] + 1e-9);
    }
  });

  test('what is cut off or left out needs no repair', () => {
    const said = { trim: { from: 1, to: 7 }, leftOut: [{ from: 3, to: 3.7 }] };
    expect(trackRepairs(track, analyseRun({ track }, said).smoothed)).toEqual([]);
  });
});
