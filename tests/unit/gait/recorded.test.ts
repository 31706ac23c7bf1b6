import { existsSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { mocapContacts } from '../../accuracy/mocapContacts.ts';
import { readyTrackFigures } from '../../accuracy/readyTrackFigures.ts';

vi.setConfig({ testTimeout: 30_000 });

// Recorded runs live beside the project, not in it: a fresh clone has none and says so.
const shared = new URL('../../../../shared', import.meta.url).pathname;
const hasClips = existsSync(`${shared}/poses`);
const hasMocap = existsSync(`${shared}/mocap`);
if (!hasClips) console.log('Skipped: no real films beside the project (../shared/poses).');
if (!hasMocap) console.log('Skipped: no motion capture beside the project (../shared/mocap).');

describe.skipIf(!hasClips)('real films', () => {
  test.each(hasClips ? readyTrackFigures(shared).filter(({ goal }) => goal !== null) : [])(
    '$subject: $measure is $found, true $truth',
    ({ isMet }) => expect(isMet).toBe(true),
  );
});

describe.skipIf(!hasMocap)('runs with force plates', () => {
  test.each(hasMocap ? mocapContacts(`${shared}/mocap`) : [])(
    '$run at $filming.frameRate frames per second from $filming.view: touch-down within 25 ms in the mean, toe-off within 25',
    ({ run, found, missed, invented, wrongSide, touchDownErrors, toeOffErrors }) => {
      expect(invented).toBe(0);
      // The shortest recording holds two contacts: too few for a run to be told from chance.
      if (run === 'bmc') return;
      expect(missed).toBe(0);
      expect(wrongSide).toBe(0);
      expect(Math.abs(touchDownErrors.reduce((sum, error) => sum + error, 0) / found)).toBeLessThan(0.025);
      for (const error of toeOffErrors) expect(Math.abs(error)).toBeLessThan(0.045);
    },
  );
});
