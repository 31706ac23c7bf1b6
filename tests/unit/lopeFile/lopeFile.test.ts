import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { lopeProblemOf, openLopeReader } from '../../../src/lopeFile/lopeReader.ts';
import { makeLopeWriter } from '../../../src/lopeFile/lopeWriter.ts';
import type { LopeContents } from '../../../workers/shared/lopeWorkerApi.ts';

const contents: LopeContents = {
  writtenAt: '2026-11-27T10:00:00.000Z',
  runs: [{ folder: 'runs/0', id: 'a', name: 'Monday', hasFilm: true }],
  hasDiary: false,
};
const film = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 251);

/** Number by number: comparing so many as objects takes seconds. */
function isFilm(bytes: Uint8Array): boolean {
  return bytes.length === film.length && bytes.every((byte, i) => byte === film[i]);
}

async function written(): Promise<Blob> {
  const writer = makeLopeWriter(null);
  await writer.add('runs/0/run.json', new TextEncoder().encode('{"a":1}'), false);
  await writer.add('runs/0/film', new Blob([film]), true);
  const file = await writer.finish(contents);
  if (!file) throw new Error('It is in memory.');
  return file;
}

/** A zip as somebody else may make it. */
async function zipOf(entries: Readonly<Record<string, string>>): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [path, text] of Object.entries(entries)) await zip.add(path, new TextReader(text));
  return zip.close();
}

const manifest = (changes: object = {}) => JSON.stringify({ format: 'lope', version: 1, ...contents, ...changes });

/** What opening a file, and taking a part out of it, comes to. */
async function problemIn(file: Blob, path?: string) {
  try {
    const reader = await openLopeReader(file);
    if (path) await reader.read(path, 1e6);
    return null;
  } catch (error) {
    return lopeProblemOf(error).kind;
  }
}

/** The same bytes with some of them changed. */
async function changed(file: Blob, change: (bytes: Uint8Array<ArrayBuffer>) => void): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  change(bytes);
  return new Blob([bytes]);
}

/** Where a text stands in a file's bytes, the last time. */
function lastOf(bytes: Uint8Array, text: string): number {
  return new TextDecoder('latin1').decode(bytes).lastIndexOf(text);
}

describe('a file that Lope wrote', () => {
  it('gives back what was put in', async () => {
    const reader = await openLopeReader(await written());
    expect(reader.contents).toEqual(contents);
    expect(new TextDecoder().decode(await reader.read('runs/0/run.json', 100))).toBe('{"a":1}');
    expect(isFilm(await reader.read('runs/0/film', 1e6))).toBe(true);
  });

  it('streams a part out piece by piece, and ends the stream', async () => {
    const reader = await openLopeReader(await written());
    const pieces: number[] = [];
    let isClosed = false;
    await reader.extract(
      'runs/0/film',
      new WritableStream({
        write: (piece) => void pieces.push(piece.length),
        close: () => {
          isClosed = true;
        },
      }),
    );
    expect(pieces.reduce((sum, length) => sum + length, 0)).toBe(film.length);
    expect(pieces.length).toBeGreaterThan(1);
    expect(isClosed).toBe(true);
  });

  it('is written into a stream as it is into memory', async () => {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const writer = makeLopeWriter(new WritableStream({ write: (piece) => void pieces.push(piece) }));
    await writer.add('runs/0/film', new Blob([film]), true);
    expect(await writer.finish(contents)).toBeNull();
    const reader = await openLopeReader(new Blob(pieces));
    expect(isFilm(await reader.read('runs/0/film', 1e6))).toBe(true);
  });

  it('takes a full disk for what it is', async () => {
    const reader = await openLopeReader(await written());
    const full = new WritableStream({
      write() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    const problem = await reader.extract('runs/0/film', full).then(() => null, lopeProblemOf);
    expect(problem).toEqual({ kind: 'noRoom' });
  });
});

describe('a file that can’t be believed', () => {
  it('is none at all', async () => {
    expect(await problemIn(new Blob([]))).toBe('noArchive');
    expect(await problemIn(new Blob(['hello there, this is no zip']))).toBe('noArchive');
    expect(await problemIn(await zipOf({ 'notes.txt': 'hello' }))).toBe('noArchive');
    expect(await problemIn(await zipOf({ 'manifest.json': '{"format":"other","version":1}' }))).toBe('noArchive');
    expect(await problemIn(await zipOf({ 'manifest.json': 'not json' }))).toBe('noArchive');
    expect(await problemIn(await zipOf({ 'manifest.json': manifest({ runs: [{ folder: '../x' }] }) }))).toBe(
      'noArchive',
    );
  });

  it('is of a later version', async () => {
    expect(await problemIn(await zipOf({ 'manifest.json': manifest({ version: 2, runs: 'other' }) }))).toBe('newer');
  });

  it('is cut short', async () => {
    const file = await written();
    expect(await problemIn(file.slice(0, file.size - 40))).toBe('damaged');
    expect(await problemIn(file.slice(0, 1000))).toBe('damaged');
  });

  it('has other bytes than were written', async () => {
    const file = await changed(await written(), (bytes) => {
      bytes[150_000] ^= 0xff;
    });
    expect(await problemIn(file, 'runs/0/film')).toBe('damaged');
    expect(await problemIn(file, 'runs/0/run.json')).toBeNull();
  });

  it('lacks a part', async () => {
    expect(await problemIn(await written(), 'runs/1/run.json')).toBe('missing');
  });

  it('has a part larger than any run’s', async () => {
    const reader = await openLopeReader(await written());
    expect(await reader.read('runs/0/film', 1000).then(() => null, lopeProblemOf)).toEqual({ kind: 'tooLarge' });
  });

  it('has paths that climb, begin at the root, or hide each other', async () => {
    const good = await zipOf({ 'manifest.json': manifest(), 'xx/evil.txt': 'a', 'yy/evil.txt': 'b' });
    expect(await problemIn(good)).toBeNull();
    const renamed = (from: string, to: string) =>
      changed(good, (bytes) => {
        const text = new TextDecoder('latin1').decode(bytes);
        for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
          bytes.set(new TextEncoder().encode(to), at);
        }
      });
    expect(await problemIn(await renamed('xx/evil.txt', '../evil.txt'))).toBe('unsafe');
    expect(await problemIn(await renamed('xx/evil.txt', '//xevil.txt'))).toBe('unsafe');
    expect(await problemIn(await renamed('xx/evil.txt', 'x\\..\\il.txt'))).toBe('unsafe');
    expect(await problemIn(await renamed('xx/evil.txt', 'yy/evil.txt'))).toBe('unsafe');
    expect(await problemIn(await renamed('xx/evil.txt', 'YY/evil.txt'))).toBe('unsafe');
  });

  it('has entries that are larger than they say', async () => {
    const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    await zip.add('manifest.json', new TextReader(manifest()));
    await zip.add('runs/0/run.json', new Uint8ArrayReader(new Uint8Array(50_000)), { level: 9 });
    const lying = await changed(await zip.close(), (bytes) => {
      // The directory's record of the entry: its size stands 22 bytes before its name.
      const view = new DataView(bytes.buffer);
      view.setUint32(lastOf(bytes, 'runs/0/run.json') - 22, 100, true);
    });
    expect(['unsafe', 'damaged']).toContain(await problemIn(lying, 'runs/0/run.json'));
  });

  it('unpacks to far more than it holds', async () => {
    const bomb = await changed(await written(), (bytes) => {
      new DataView(bytes.buffer).setUint32(lastOf(bytes, 'runs/0/film') - 22, 4e9, true);
    });
    expect(await problemIn(bomb)).toBe('unsafe');
  });
});
