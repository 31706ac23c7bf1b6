import { expect, test } from 'vitest';
import type { Day } from '../../../src/care/calendar/day.ts';
import type { CheckIn } from '../../../src/care/diary/checkIn.ts';
import type { DiaryRow } from '../../../src/care/diary/diaryRow.ts';
import { makeDiary } from '../../../src/state/diary.ts';
import type { DiaryArchive } from '../../../src/storage/diary/diaryArchive.ts';
import { StorageError } from '../../../src/storage/storageError.ts';

const row = (id: string, changedAt = 1, before: CheckIn['before'] = 3): CheckIn => ({
  id,
  kind: 'checkIn',
  changedAt,
  day: '2026-11-27' as Day,
  where: [],
  before,
  during: null,
  after: null,
  nextMorning: null,
  signs: [],
  redFlags: [],
});

/** A device whose disk can be full. */
function device() {
  const table = new Map<string, DiaryRow>();
  const disk = { isFull: false, table };
  const archive: DiaryArchive = {
    list: async () => ({ rows: [...table.values()], broken: [] }),
    async change({ put, remove }) {
      await Promise.resolve();
      if (disk.isFull) throw new StorageError('full');
      for (const each of put) table.set(each.id, each);
      for (const id of remove) table.delete(id);
    },
    clear: async () => table.clear(),
    close: () => undefined,
  };
  return { disk, archive };
}

let channels = 0;
const ids = (rows: readonly DiaryRow[]) => rows.map(({ id }) => id);

function made() {
  const { disk, archive } = device();
  const name = `test-diary-${channels++}`;
  return { disk, diary: makeDiary(async () => archive, name), other: () => makeDiary(async () => archive, name) };
}

test('a change shows at once and is kept; undo takes it back, on the device too', async () => {
  const { diary, disk } = made();
  await diary.refresh();
  const keeping = diary.put(row('a'), row('b', 2));
  expect(ids(diary.state.getState().rows)).toEqual(['a', 'b']);
  await keeping;
  await diary.put(row('a', 3, 7));
  await diary.remove('b');
  expect(ids(diary.state.getState().rows)).toEqual(['a']);
  await diary.undo();
  expect(ids(diary.state.getState().rows)).toEqual(['b', 'a']);
  await diary.undo();
  expect(diary.state.getState().rows).toEqual([row('a'), row('b', 2)]);
  expect([...disk.table.values()]).toEqual(expect.arrayContaining([row('a'), row('b', 2)]));
  await diary.undo();
  expect([diary.state.getState().rows, disk.table.size, diary.state.getState().canUndo]).toEqual([[], 0, false]);
});

test('what is told while the disk is full stays in sight, and is written as soon as there is room', async () => {
  const { diary, disk } = made();
  await diary.put(row('a'));
  disk.isFull = true;
  await diary.put(row('b', 2));
  await diary.remove('a');
  expect(diary.state.getState().problem).toBe('full');
  await diary.refresh();
  expect(ids(diary.state.getState().rows)).toEqual(['b']);
  disk.isFull = false;
  await diary.put(row('c', 3));
  expect(diary.state.getState().problem).toBeNull();
  expect([...disk.table.keys()].sort()).toEqual(['b', 'c']);
});

test('where nothing can be kept the page still knows what was told, and forgets it when asked', async () => {
  const diary = makeDiary(() => Promise.reject(new StorageError('unavailable')), 'none');
  await diary.put(row('a'));
  expect(diary.state.getState()).toMatchObject({ phase: 'ready', problem: 'unavailable', rows: [row('a')] });
  await diary.forget();
  expect(diary.state.getState()).toMatchObject({ rows: [], canUndo: false });
});

test('another tab sees a change, and both keep what they told at once', async () => {
  const { diary, disk, other } = made();
  const second = other();
  await Promise.all([diary.put(row('a')), second.put(row('b', 2))]);
  await expect.poll(() => ids(diary.state.getState().rows)).toEqual(['a', 'b']);
  await expect.poll(() => ids(second.state.getState().rows)).toEqual(['a', 'b']);
  expect(disk.table.size).toBe(2);
  await diary.forget();
  await expect.poll(() => second.state.getState().rows).toEqual([]);
});
