import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import type { Day } from '../../../src/care/calendar/day.ts';
import type { CheckIn } from '../../../src/care/diary/checkIn.ts';
import { type DiaryArchive, openDiaryArchive } from '../../../src/storage/diary/diaryArchive.ts';
import { openRunArchive } from '../../../src/storage/runArchive.ts';
import { makeVersion1 } from '../../fixtures/databases/version1.ts';

const open: { close(): void }[] = [];
const names = new Set<string>();

function freshName(): string {
  const name = `diary-${crypto.randomUUID()}`;
  names.add(name);
  return name;
}

async function opened(name = freshName()): Promise<DiaryArchive> {
  const archive = await openDiaryArchive(name);
  open.push(archive);
  return archive;
}

afterEach(async () => {
  for (const archive of open.splice(0)) archive.close();
  const root = await navigator.storage.getDirectory();
  for (const name of names) {
    await deleteDB(name);
    await root.removeEntry(`${name}-films`, { recursive: true }).catch(() => undefined);
  }
  names.clear();
});

const row = (id: string, before: CheckIn['before'] = 3): CheckIn => ({
  id,
  kind: 'checkIn',
  changedAt: 1,
  day: '2026-11-27' as Day,
  where: ['lowBack', 'knee-left'],
  before,
  during: 4,
  after: null,
  nextMorning: null,
  signs: ['rose'],
  redFlags: [],
});

test('a database of the first version gets a diary and keeps its runs', async () => {
  const name = freshName();
  await makeVersion1(name);
  const diary = await opened(name);
  await diary.change({ put: [row('a')], remove: [] });
  const runs = await openRunArchive(name);
  open.push(runs);
  const { cards, broken } = await runs.list();
  expect([cards.map(({ id, cadence }) => [id, cadence]), broken]).toEqual([[['morning', 168.2]], []]);
  expect((await diary.list()).rows).toEqual([row('a')]);
});

test('a tab of the first version lets go of the database, so that the new one opens', async () => {
  const name = freshName();
  await makeVersion1(name);
  const old = await openDB(name, 1, { blocking: (_from, _to, event) => (event.target as IDBDatabase).close() });
  await expect(opened(name)).resolves.toBeDefined();
  old.close();
});

test('two tabs that write at once both keep what they wrote', async () => {
  const name = freshName();
  const [one, other] = [await opened(name), await opened(name)];
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      (i % 2 ? one : other).change({ put: [row(`row-${i}`)], remove: i > 9 ? [`row-${i - 10}`] : [] }),
    ),
  );
  const kept = (await one.list()).rows.map(({ id }) => id).sort();
  expect(kept).toEqual(Array.from({ length: 10 }, (_, i) => `row-${i + 10}`).sort());
});

test('a change is kept whole or not at all', async () => {
  const diary = await opened();
  await diary.change({ put: [row('a')], remove: [] });
  const unstorable = { ...row('b'), where: [() => 0] } as unknown as CheckIn;
  await expect(diary.change({ put: [row('c'), unstorable], remove: ['a'] })).rejects.toMatchObject({
    name: 'StorageError',
  });
  expect((await diary.list()).rows.map(({ id }) => id)).toEqual(['a']);
});

test('damaged rows, and kinds of a newer version, are named and hide no other', async () => {
  const name = freshName();
  const diary = await opened(name);
  await diary.change({ put: [row('whole')], remove: [] });
  const raw = await openDB(name);
  await raw.put('diary', { ...row('eleven'), before: 11 });
  await raw.put('diary', { ...row('noDay'), day: '2026-02-30' });
  await raw.put('diary', { id: 'newer', kind: 'sleep', changedAt: 1 });
  raw.close();
  const { rows, broken } = await diary.list();
  expect(rows).toEqual([row('whole')]);
  expect(broken.toSorted()).toEqual(['eleven', 'newer', 'noDay']);
});

test('what is forgotten is gone, damaged rows and all, and the runs stay', async () => {
  const name = freshName();
  await makeVersion1(name);
  const diary = await opened(name);
  await diary.change({ put: [row('a'), row('b')], remove: [] });
  const raw = await openDB(name);
  await raw.put('diary', { id: 'damaged' });
  await diary.clear();
  expect(await raw.getAllKeys('diary')).toEqual([]);
  expect(await raw.getAllKeys('cards')).toEqual(['morning']);
  raw.close();
});
