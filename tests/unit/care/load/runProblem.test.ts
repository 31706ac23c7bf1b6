import { expect, test } from 'vitest';
import { runProblem } from '../../../../src/care/load/runProblem.ts';
import { dayOf, madeRun } from './madeRun.ts';

const now = { today: dayOf('2026-11-22'), time: '18:00' };

test.each([
  ['tomorrow', madeRun('2026-11-23'), 'future'],
  ['later today', madeRun('2026-11-22', 5, { time: '18:01' }), 'future'],
  ['this minute', madeRun('2026-11-22', 5, { time: '18:00' }), null],
  ['of a watch whose clock was never set', madeRun('1989-12-31'), 'tooOld'],
  ['of nothing', madeRun('2026-11-22', null, { seconds: null }), 'nothingTold'],
  ['of no metres', madeRun('2026-11-22', 0), 'notPositive'],
  ['of a negative distance', madeRun('2026-11-22', -5), 'notPositive'],
  ['of no number of seconds', madeRun('2026-11-22', 5, { seconds: Number.NaN }), 'notPositive'],
  ['of 500 km', madeRun('2026-11-22', 500, { seconds: null }), 'tooFar'],
  ['of a day and a night', madeRun('2026-11-20', 250, { seconds: 24 * 3600 }), null],
  ['of three days', madeRun('2026-11-20', 250, { seconds: 72 * 3600 }), 'tooLong'],
  ['faster than anybody', madeRun('2026-11-22', 10, { seconds: 600 }), 'tooFast'],
  ['as fast on a bike', madeRun('2026-11-22', 10, { seconds: 900, activity: 'bike' }), null],
  ['at home, without a distance', madeRun('2026-11-22', null, { activity: 'yoga' }), null],
])('a run %s', (_, run, kind) => {
  expect(runProblem(run, now)?.kind ?? null).toBe(kind);
});
