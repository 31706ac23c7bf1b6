import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLopeReader } from '../../../src/lopeFile/lopeReader.ts';
import { makeLopeWriter } from '../../../src/lopeFile/lopeWriter.ts';

const megabyte = 2 ** 20;
const filmMegabytes = 96;
/** Of what is on its way from one file into the other. */
const mostHeld = 32 * megabyte;

const folder = mkdtempSync(join(tmpdir(), 'lope-memory-'));
const [film, archive, taken] = ['film', 'runs.lope', 'taken'].map((name) => join(folder, name));

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

beforeAll(async () => {
  const file = await open(film, 'w');
  const piece = new Uint8Array(megabyte);
  for (let n = 0; n < filmMegabytes; n++) await file.write(piece.fill(n));
  await file.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Bytes outside the heap that somebody still holds. */
function heldBytes(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

/** A file to write into, and the most that was held while it was written, beyond what was before. */
function measuredFile(path: string) {
  const before = heldBytes();
  const own = Writable.toWeb(createWriteStream(path)).getWriter();
  let [written, looked, most] = [0, 0, 0];
  const stream = new WritableStream<Uint8Array<ArrayBuffer>>({
    async write(piece) {
      await own.write(piece);
      written += piece.length;
      if (written - looked < 16 * megabyte) return;
      looked = written;
      most = Math.max(most, heldBytes() - before);
    },
    close: () => own.close(),
  });
  return { stream, most: () => most, written: () => written };
}

test('a run with a large film goes into a .lope file and out again without being held in memory', async () => {
  const into = measuredFile(archive);
  const writer = makeLopeWriter(into.stream);
  await writer.add('runs/0/film', await openAsBlob(film), true);
  await writer.finish({
    writtenAt: '2026-11-27T10:00:00.000Z',
    runs: [{ folder: 'runs/0', id: 'a', name: 'Monday', hasFilm: true }],
    hasDiary: false,
  });
  expect(into.written()).toBeGreaterThan(filmMegabytes * megabyte);
  expect(into.most()).toBeLessThan(mostHeld);

  const out = measuredFile(taken);
  const reader = await openLopeReader(await openAsBlob(archive));
  await reader.extract('runs/0/film', out.stream);
  expect(out.written()).toBe(filmMegabytes * megabyte);
  expect(out.most()).toBeLessThan(mostHeld);
});

test('what is held shows in the measure', () => {
  const before = heldBytes();
  const bytes = new Uint8Array(filmMegabytes * megabyte);
  expect(heldBytes() - before).toBeGreaterThan(mostHeld);
  expect(bytes.at(-1)).toBe(0);
});
