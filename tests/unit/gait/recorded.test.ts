import { existsSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { readyTrackFigures } from '../../accuracy/readyTrackFigures.ts';
import { runRig } from '../../accuracy/rig/runRig.ts';

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
  const films = hasMocap ? runRig(shared, ['recorded, exact', 'recorded, right side, 30', 'recorded, left side']) : [];

  test.each(films.map((film) => ({ ...film, run: film.subject, way: film.condition.name })))(
    '$run, $way: every contact on the right foot, touch-down within 25 ms in the mean',
    ({ run, contacts }) => {
      expect(contacts.invented).toBe(0);
      // The shortest recording holds two contacts: too few for a run to be told from chance.
      if (run === 'bmc') return;
      expect(contacts.missed).toBe(0);
      expect(contacts.wrongSide).toBe(0);
      const errors = contacts.touchDownErrors;
      expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.025);
    },
  );
});
