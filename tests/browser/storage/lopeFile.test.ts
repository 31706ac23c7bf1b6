import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import type { CheckIn } from '../../../src/care/diary/checkIn.ts';
import { startLopeWorker } from '../../../src/engine/lope/startLopeWorker.ts';
import { type Diary, makeDiary } from '../../../src/state/diary.ts';
import { type LopeFile, type LopeFileState, makeLopeFile } from '../../../src/state/lopeFile.ts';
import { makeRuns, type Runs } from '../../../src/state/runs.ts';
import { openDiaryArchive } from '../../../src/storage/diary/diaryArchive.ts';
import { openRunArchive, type RunArchive } from '../../../src/storage/runArchive.ts';
import { StorageError } from '../../../src/storage/storageError.ts';
import version1 from '../../fixtures/lope/version1.lope?url';
import { madeResult } from '../features/madeResult.ts';

interface Device {
  readonly name: string;
  readonly runs: Runs;
  readonly diary: Diary;
  readonly lope: LopeFile;
}

const devices: string[] = [];
let count = 0;

/** A browser of its own. @param change what its archive does otherwise. */
function device(change: (archive: RunArchive) => RunArchive = (archive) => archive): Device {
  const name = `lope-test-${Date.now()}-${count++}`;
  devices.push(name);
  const runs = makeRuns(async () => change(await openRunArchive(name)));
  const diary = makeDiary(() => openDiaryArchive(name), name);
  return { name, runs, diary, lope: makeLopeFile({ startLopeWorker }, runs, diary, `${name}-out`) };
}

afterEach(async () => {
  const root = await navigator.storage.getDirectory();
  for (const name of devices.splice(0)) {
    await deleteDB(name, { blocked: () => undefined }).catch(() => undefined);
    for (const folder of ['films', 'out']) {
      await root.removeEntry(`${name}-${folder}`, { recursive: true }).catch(() => undefined);
    }
  }
});

const film = new Blob([Uint8Array.from({ length: 90_000 }, (_, i) => (i * 31) % 256)], { type: 'video/mp4' });
const picture = new Blob(['a picture'], { type: 'image/jpeg' });
const checkIn = {
  id: 'c',
  kind: 'checkIn',
  changedAt: 5,
  day: '2026-11-27',
  where: [],
  before: 3,
} as unknown as CheckIn;

function result() {
  const made = madeResult();
  made.track.x[5][3] = Number.NaN;
  return made;
}

async function fileOf({ runs, lope }: Device, films = true, diary = false): Promise<File> {
  await runs.refresh();
  await lope.write(
    runs.state.getState().cards.map(({ id }) => id),
    { films, diary },
  );
  const state = lope.state.getState();
  if (state.phase !== 'written') throw new Error(JSON.stringify(state));
  return new File([await state.file.arrayBuffer()], 'runs.lope');
}

function readingOf({ lope }: Device) {
  const state: LopeFileState = lope.state.getState();
  if (state.phase !== 'read') throw new Error(JSON.stringify(state));
  return state.reading;
}

test('everybody else who was followed goes along', async () => {
  const here = device();
  const { track } = result();
  await here.runs.keep('Two', { ...result(), others: [track, { ...track, world: null }] }, null, null);
  const there = device();
  await there.lope.read(await fileOf(here));
  expect(readingOf(there)).toMatchObject({ added: 1, broken: [] });
  const [{ id }] = there.runs.state.getState().cards;
  const { others } = (await there.runs.open(id))!.result;
  expect(others?.map(({ world }) => world === null)).toEqual([false, true]);
  expect(others?.[0].x[5][4]).toBeCloseTo(track.x[5][4], 3);
});

test('runs with their films and the diary go from one device to another', async () => {
  const here = device();
  const kept = await here.runs.keep('Monday', result(), film, picture);
  await here.runs.keep('Tuesday', result(), null, null);
  await here.diary.put({ ...checkIn, during: null, after: null, nextMorning: null, signs: [], redFlags: [] });
  const file = await fileOf(here, true, true);

  const there = device();
  await there.lope.read(file);
  expect(readingOf(there)).toMatchObject({ added: 2, known: 0, broken: [], withoutFilm: [], noRoom: 0 });
  expect(readingOf(there).diary).toEqual({ added: 1, newer: 0, isBroken: false });
  const run = await there.runs.open(kept.id);
  expect(run?.card).toEqual({ ...kept.card, picture: expect.any(Blob) });
  expect(await run?.card?.picture?.text()).toBe('a picture');
  expect(run?.result.analysis).toEqual(kept.result.analysis);
  expect(run?.result.said).toEqual(kept.result.said);
  expect(run?.result.cameraRoll).toEqual(kept.result.cameraRoll);
  expect(run?.result.track.times).toEqual(kept.result.track.times);
  expect(run?.result.track.x[5][3]).toBeNaN();
  expect(run?.result.track.y[7][11]).toBeCloseTo(kept.result.track.y[7][11], 3);
  expect(run?.result.track.world?.z[4][9]).toBeCloseTo(kept.result.track.world?.z[4][9] ?? Number.NaN, 6);
  const [gone, come] = await Promise.all(
    [film, run?.film ?? new Blob()].map(async (blob) => new Uint8Array(await blob.arrayBuffer())),
  );
  expect(come.length).toBe(gone.length);
  expect(come.every((byte, i) => byte === gone[i])).toBe(true);
  expect(there.diary.state.getState().rows).toHaveLength(1);

  await there.lope.read(file);
  expect(readingOf(there)).toMatchObject({ added: 0, known: 2, diary: { added: 0, newer: 0 } });
});

test('a film that was left out comes later', async () => {
  const here = device();
  const kept = await here.runs.keep('Monday', result(), film, null);
  const [without, whole] = [await fileOf(here, false), await fileOf(here, true)];
  expect(without.size).toBeLessThan(whole.size - 80_000);
  const there = device();
  await there.lope.read(without);
  const come = (await there.runs.open(kept.id))!;
  expect(come.film).toBeNull();
  // What was written down and corrected here since is not replaced.
  const { runner, tags, place, notes, shoeId } = come.card!;
  await there.runs.describe(come, { name: 'My Monday', runner, tags, place, notes, shoeId });
  await there.runs.update((await there.runs.open(kept.id))!, { ...come.result, said: { heightCm: 171 } });
  await there.lope.read(whole);
  expect(readingOf(there)).toMatchObject({ added: 0, known: 1, filmsAdded: 1, withoutFilm: [] });
  const run = await there.runs.open(kept.id);
  expect(run?.film?.size).toBe(90_000);
  expect(run?.card).toMatchObject({ name: 'My Monday', filmBytes: 90_000 });
  expect(run?.result.said).toEqual({ heightCm: 171 });
});

test('a run whose film is gone is written without it', async () => {
  const here = device();
  const { id } = await here.runs.keep('Monday', result(), film, null);
  const root = await navigator.storage.getDirectory();
  await (await root.getDirectoryHandle(`${here.name}-films`)).removeEntry(id);
  const there = device();
  await there.lope.read(await fileOf(here));
  expect(readingOf(there)).toMatchObject({ added: 1, broken: [], withoutFilm: [] });
});

test('of a file with a damaged run the others come, and nothing of that one', async () => {
  const here = device();
  await here.runs.keep('Monday', result(), null, null);
  await here.runs.keep('Tuesday', result(), null, null);
  const bytes = new Uint8Array(await (await fileOf(here)).arrayBuffer());
  const at = new TextDecoder('latin1').decode(bytes).indexOf('runs/0/track.bin');
  bytes.fill(0x55, at + 200, at + 300);
  const there = device();
  await there.lope.read(new File([bytes], 'runs.lope'));
  const { added, broken } = readingOf(there);
  expect([added, broken.length]).toEqual([1, 1]);
  const archive = await openRunArchive(there.name);
  const { cards, broken: rows } = await archive.list();
  expect(cards.map(({ name }) => name)).not.toContain(broken[0]);
  expect([cards.length, rows.length]).toEqual([1, 0]);
  archive.close();
});

test('a damaged film leaves its run here without it, and no half of it', async () => {
  const here = device();
  const { id } = await here.runs.keep('Monday', result(), film, null);
  const bytes = new Uint8Array(await (await fileOf(here)).arrayBuffer());
  const at = new TextDecoder('latin1').decode(bytes).indexOf('runs/0/film');
  bytes.fill(0x55, at + 1000, at + 1100);
  const there = device();
  await there.lope.read(new File([bytes], 'runs.lope'));
  expect(readingOf(there)).toMatchObject({ added: 1, withoutFilm: ['Monday'] });
  expect(await there.runs.open(id)).toMatchObject({ film: null, card: { filmBytes: null } });
});

test('where the device gets full the runs before are whole, and it is said how many are not here', async () => {
  const here = device();
  for (const name of ['one', 'two', 'three']) await here.runs.keep(name, result(), film, null);
  const file = await fileOf(here);
  let taken = 0;
  const there = device((archive) => ({
    ...archive,
    take: (...run) => (taken++ === 1 ? Promise.reject(new StorageError('full')) : archive.take(...run)),
  }));
  await there.lope.read(file);
  expect(readingOf(there)).toMatchObject({ added: 1, noRoom: 2, broken: [] });
  expect(there.runs.state.getState().cards).toHaveLength(1);
});

test('what is no file of Lope’s is named, and nothing changes', async () => {
  const there = device();
  await there.lope.read(new File(['no zip at all'], 'runs.lope'));
  expect(there.lope.state.getState()).toEqual({
    phase: 'failed',
    way: 'reading',
    problem: { kind: 'noArchive' },
  });
  there.lope.dismiss();
  expect(there.lope.state.getState()).toEqual({ phase: 'idle' });
});

test('it can be stopped, and leaves no run behind that is not whole', async () => {
  const here = device();
  for (const name of ['one', 'two', 'three']) await here.runs.keep(name, result(), film, null);
  const file = await fileOf(here);
  const there = device();
  const end = there.lope.read(file);
  there.lope.state.subscribe((state) => {
    if (state.phase === 'reading' && state.done === 1) there.lope.cancel();
  });
  await end;
  expect(there.lope.state.getState()).toEqual({ phase: 'idle' });
  await there.runs.refresh();
  const { cards } = there.runs.state.getState();
  expect(cards.length).toBeLessThan(3);
  for (const { id } of cards) expect((await there.runs.open(id))?.film?.size).toBe(90_000);
});

test('a file of version 1 opens', async () => {
  const there = device();
  await there.lope.read(new File([await (await fetch(version1)).blob()], 'version1.lope'));
  expect(readingOf(there)).toMatchObject({
    added: 1,
    broken: [],
    withoutFilm: [],
    diary: { added: 1, isBroken: false },
  });
  const run = await there.runs.open('7c1f5e3a-5b0e-4c55-9f0e-0d8a2f6f1a01');
  expect(run?.name).toBe('First kept run');
  expect(run?.result.analysis.metrics.cadence?.value).toBeCloseTo(168, 0);
  expect(run?.result.track.times).toHaveLength(120);
  expect(await run?.film?.text()).toBe('a film');
  expect(await run?.card?.picture?.text()).toBe('a picture');
});
