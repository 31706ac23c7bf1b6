import { expect, test } from 'vitest';
import { sameRun } from '../../../../src/care/load/sameRun.ts';
import { madeRun } from './madeRun.ts';

const startedAt = Date.UTC(2026, 10, 22, 6, 30);
const file = (shift: number, kilometres: number | null = 5, more = {}) =>
  madeRun('2026-11-22', kilometres, {
    source: { kind: 'file', format: 'fit', startedAt: startedAt + 1000 * shift },
    ...more,
  });

test('the same file twice is one run, and so is another watch’s file of it', () => {
  const first = file(0);
  expect(sameRun({ ...file(0), id: first.id }, [first])).toEqual({ run: first, how: 'sure' });
  expect(sameRun(file(240), [first])).toEqual({ run: first, how: 'sure' });
});

test('two files that begin an hour apart are two runs', () => {
  expect(sameRun(file(3600), [file(0)])).toBeNull();
});

test.each([
  [5.3, 'likely'],
  [6, null],
  [null, 'likely'],
])('five kilometres by hand and %s in a file of the same day: %s', (kilometres, how) => {
  expect(sameRun(file(0, kilometres), [madeRun('2026-11-22', 5)])?.how ?? null).toBe(how);
});

test('another day, another sport or another entry by hand is another one', () => {
  expect(sameRun(file(0), [madeRun('2026-11-21', 5)])).toBeNull();
  expect(sameRun(file(0, 5, { activity: 'bike' }), [madeRun('2026-11-22', 5)])).toBeNull();
  expect(sameRun(madeRun('2026-11-22', 5), [madeRun('2026-11-22', 5)])).toBeNull();
});
