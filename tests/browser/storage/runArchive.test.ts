import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { openRunArchive, type RunArchive } from '../../../src/storage/runArchive.ts';
import { noNotes } from '../../../src/storage/runCard.ts';
import { madeResult } from '../features/madeResult.ts';

const open: { archive: RunArchive; name: string }[] = [];

async function freshArchive(name = `test-${crypto.randomUUID()}`) {
  const archive = await openRunArchive(name);
  open.push({ archive, name });
  return { archive, name };
}

afterEach(async () => {
  const root = await navigator.storage.getDirectory();
  for (const { archive, name } of open.splice(0)) {
    archive.close();
    await deleteDB(name);
    await root.removeEntry(`${name}-films`, { recursive: true }).catch(() => undefined);
  }
});

const card = (id: string, createdAt = 1000) => ({
  id,
  createdAt,
  name: `${id}.mp4`,
  view: 'left-side' as const,
  gait: 'running' as const,
  finding: { metric: 'overstride' as const, end: 'high' as const },
  notice: null,
  seen: null,
  cadence: 171.4,
  durationSeconds: 4,
  picture: new Blob(['picture'], { type: 'image/jpeg' }),
  ...noNotes,
});
const film = new Blob([new Uint8Array(300_000).fill(7)], { type: 'video/mp4' });

async function filmNames(name: string): Promise<string[]> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(`${name}-films`);
  const names: string[] = [];
  for await (const key of folder.keys()) names.push(key);
  return names;
}

test('a run comes back whole after the browser was closed', async () => {
  const { archive, name } = await freshArchive();
  const result = madeResult();
  result.track.x[5][3] = Number.NaN;
  await archive.keep(card('a'), result, film);
  archive.close();
  const again = (await freshArchive(name)).archive;
  const run = await again.open('a');
  expect(run?.card).toMatchObject({ name: 'a.mp4', cadence: 171.4, filmBytes: 300_000 });
  expect(run?.result.analysis).toEqual(result.analysis);
  expect(run?.result.facts).toEqual(result.facts);
  expect(run?.result.said).toEqual(result.said);
  expect(run?.result.cameraRoll).toEqual(result.cameraRoll);
  expect(run?.result.track.times).toEqual(result.track.times);
  result.track.x.forEach((row, k) => {
    row.forEach((value, i) => {
      expect(run?.result.track.x[k][i]).toBe(Math.fround(value));
    });
  });
  expect(run?.result.track.world?.z[9][4]).toBe(Math.fround(-0.09));
  expect(new Uint8Array((await run?.film?.arrayBuffer()) ?? new ArrayBuffer(0)).every((byte) => byte === 7)).toBe(true);
  expect(run?.film?.size).toBe(300_000);
});

test('the list shows the newest run first, with its picture', async () => {
  const { archive } = await freshArchive();
  await archive.keep(card('old', 1), madeResult(), null);
  await archive.keep(card('new', 2), madeResult(), film);
  const { cards, broken } = await archive.list();
  expect(cards.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(cards.map(({ filmBytes }) => filmBytes)).toEqual([300_000, null]);
  expect(await cards[0].picture?.text()).toBe('picture');
  expect(broken).toEqual([]);
});

test('a picture lies there as plain bytes, which every browser stores in every window, and one from before is read', async () => {
  const { archive, name } = await freshArchive();
  await archive.keep(card('a'), madeResult(), null);
  const database = await openDB(name);
  const row = await database.get('cards', 'a');
  expect(row.picture).toEqual({ type: 'image/jpeg', bytes: expect.any(ArrayBuffer) });
  await database.put('cards', { ...row, picture: card('a').picture });
  database.close();
  const [{ picture }] = (await archive.list()).cards;
  expect([picture?.type, await picture?.text()]).toEqual(['image/jpeg', 'picture']);
});

test('a deleted run is really gone: both rows and the film on disk', async () => {
  const { archive, name } = await freshArchive();
  await archive.keep(card('keep'), madeResult(), film);
  await archive.keep(card('gone'), madeResult(), film);
  expect((await filmNames(name)).sort()).toEqual(['gone', 'keep']);
  await archive.remove('gone');
  expect(await filmNames(name)).toEqual(['keep']);
  const raw = await openDB(name);
  expect(await raw.getAllKeys('cards')).toEqual(['keep']);
  expect(await raw.getAllKeys('results')).toEqual(['keep']);
  raw.close();
  expect(await archive.open('gone')).toBeNull();
});

test('new numbers replace the old ones and leave the film alone', async () => {
  const { archive } = await freshArchive();
  const kept = await archive.keep(card('a'), madeResult(), film);
  const changed = madeResult({ timeScale: 4 });
  await archive.update({ ...kept.card, cadence: 160 }, { ...changed, said: { timeScale: 4 } }, 0);
  const run = await archive.open('a');
  expect(run?.result.analysis.timeScale).toBe(4);
  expect(run?.result.said).toEqual({ timeScale: 4 });
  expect(run?.result.cameraRoll).toEqual(changed.cameraRoll);
  expect(run?.card.cadence).toBe(160);
  expect(run?.film?.size).toBe(300_000);
});

test('of two tabs that change a run the later is told, and overwrites nothing', async () => {
  const { archive, name } = await freshArchive();
  const { card: kept } = await archive.keep(card('a'), madeResult(), null);
  const other = (await freshArchive(name)).archive;
  const [mine, theirs] = await Promise.all([archive.open('a'), other.open('a')]);
  expect([mine?.revision, theirs?.revision]).toEqual([0, 0]);
  expect(await other.update(kept, { ...madeResult(), said: { speedKmh: 12 } }, 0)).toBe(1);
  expect(await archive.update({ ...kept, cadence: 99 }, { ...madeResult(), said: { heightCm: 180 } }, 0)).toBe(
    'changed',
  );
  const now = await archive.open('a');
  expect([now?.result.said, now?.card.cadence, now?.revision]).toEqual([{ speedKmh: 12 }, 171.4, 1]);
  expect(await archive.update(kept, { ...madeResult(), said: { heightCm: 180 } }, 1)).toBe(2);
  await archive.remove('a');
  expect(await other.update(kept, madeResult(), 2)).toBe('gone');
  expect((await other.list()).cards).toEqual([]);
});

test('a damaged row is named and hides no other', async () => {
  const { archive, name } = await freshArchive();
  await archive.keep(card('whole'), madeResult(), null);
  await archive.keep(card('damaged'), madeResult(), null);
  await archive.keep(card('cut'), madeResult(), null);
  const raw = await openDB(name);
  await raw.put('cards', { id: 'damaged', view: 'from the moon' });
  const result = await raw.get('results', 'cut');
  await raw.put('results', { ...result, track: { ...result.track, x: new Float32Array(5) } });
  raw.close();
  const { cards, broken } = await archive.list();
  expect(cards.map(({ id }) => id).sort()).toEqual(['cut', 'whole']);
  expect(broken).toEqual([{ id: 'damaged', name: null, createdAt: null }]);
  await expect(archive.open('cut')).rejects.toThrow('every keypoint');
  expect((await archive.open('whole'))?.card.id).toBe('whole');
  await archive.remove('damaged');
  expect((await archive.list()).broken).toEqual([]);
});

test('a run of the version before is named as one that can’t be read, and hides no other', async () => {
  const { archive, name } = await freshArchive();
  await archive.keep(card('now'), madeResult(), null);
  await archive.keep(card('before'), madeResult(), null);
  const raw = await openDB(name);
  const { version: _, ...row } = await raw.get('cards', 'before');
  await raw.put('cards', { ...row, finding: 'Land closer to your hips' });
  raw.close();
  const { cards, broken } = await archive.list();
  expect(cards.map(({ id }) => id)).toEqual(['now']);
  expect(broken).toEqual([{ id: 'before', name: 'before.mp4', createdAt: 1000 }]);
});

test('a run that was deleted meanwhile stays gone when its numbers are worked out again', async () => {
  const { archive, name } = await freshArchive();
  const kept = await archive.keep(card('a'), madeResult(), film);
  const otherTab = (await freshArchive(name)).archive;
  await otherTab.remove('a');
  expect(await archive.update({ ...kept.card, cadence: 160 }, madeResult(), 0)).toBe('gone');
  const raw = await openDB(name);
  expect([await raw.getAllKeys('cards'), await raw.getAllKeys('results')]).toEqual([[], []]);
  raw.close();
  expect(await filmNames(name)).toEqual([]);
});

test('a page that dies while the film is written loses no numbers, and what it left goes at the next start', async () => {
  const { archive, name } = await freshArchive();
  const worker = new Worker(new URL('./dyingKeeper.ts', import.meta.url), { type: 'module', name });
  await new Promise<void>((resolve) => {
    worker.onmessage = () => resolve();
  });
  expect(await filmNames(name)).toContain('half');
  await archive.sweep(Date.now());
  expect(await filmNames(name)).toContain('half');
  worker.terminate();
  await expect
    .poll(async () => {
      await archive.sweep(Date.now());
      return filmNames(name);
    })
    .toEqual([]);
  const { cards } = await archive.list();
  expect(cards.map(({ id, filmBytes }) => [id, filmBytes])).toEqual([['half', null]]);
  expect((await archive.open('half'))?.result.analysis.metrics.cadence).toBeDefined();
});

test('a film that was written whole before the page died is given to its run', async () => {
  const { archive, name } = await freshArchive();
  await archive.keep(card('a'), madeResult(), null);
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(`${name}-films`);
  const writer = await (await folder.getFileHandle('a', { create: true })).createWritable();
  await writer.write(film);
  await writer.close();
  await archive.sweep(Date.now());
  const run = await archive.open('a');
  expect([run?.card.filmBytes, run?.film?.size]).toEqual([300_000, 300_000]);
});

test('what a newer Lope has saved is left alone, and said to be so', async () => {
  const { archive, name } = await freshArchive();
  await archive.keep(card('a'), madeResult(), null);
  // A newer build in another tab takes the database over while this page is open …
  const newer = await openDB(name, 99);
  await expect(archive.list()).rejects.toMatchObject({ kind: 'newer' });
  await expect(archive.keep(card('b'), madeResult(), film)).rejects.toMatchObject({ kind: 'newer' });
  expect(await newer.getAllKeys('cards')).toEqual(['a']);
  newer.close();
  // … or has been here before.
  await expect(openRunArchive(name)).rejects.toMatchObject({ kind: 'newer' });
  expect(await filmNames(name)).toEqual([]);
});

test('a film that no run knows is swept away', async () => {
  const { archive, name } = await freshArchive();
  await archive.keep(card('known'), madeResult(), film);
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(`${name}-films`);
  const writer = await (await folder.getFileHandle('orphan', { create: true })).createWritable();
  await writer.write('left behind');
  await writer.close();
  await archive.sweep(Date.now());
  expect(await filmNames(name)).toEqual(['known']);
});

test('a film that can’t be read is not half kept, and its numbers are', async () => {
  const { archive, name } = await freshArchive();
  const broken = new Blob(['x']);
  broken.stream = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(1000));
        controller.error(new DOMException('full', 'QuotaExceededError'));
      },
    });
  const kept = await archive.keep(card('a'), madeResult(), broken);
  expect(kept.filmProblem?.kind).toBe('full');
  expect(kept.card.filmBytes).toBeNull();
  expect(await filmNames(name)).toEqual([]);
  expect((await archive.open('a'))?.film).toBeNull();
});
