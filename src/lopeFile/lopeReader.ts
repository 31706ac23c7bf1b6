import { BlobReader, type Entry, type FileEntry, ZipReader } from '@zip.js/zip.js';
import type { LopeProblem } from '../../workers/shared/lopeProblem.ts';
import type { LopeContents } from '../../workers/shared/lopeWorkerApi.ts';
import { entryProblem } from './entryProblem.ts';
import { manifestPath, mostManifestBytes, readManifest } from './lopeManifest.ts';

/** Nothing that two programs could read in two ways, and no bytes but those that were written. */
const strictly = { strictness: 'strict', checkCrc32: true, useWebWorkers: false } as const;

/** A `.lope` file that was looked at as a whole. */
export interface LopeReader {
  readonly contents: LopeContents;
  read(path: string, mostBytes: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Piece by piece into a stream, which is closed at the end and aborted where it can't be. */
  extract(path: string, target: WritableStream<Uint8Array<ArrayBuffer>>): Promise<void>;
}

/** What went wrong with a file, as something to throw. */
export class LopeError extends Error {
  readonly problem: LopeProblem;

  constructor(problem: LopeProblem, cause?: unknown) {
    super(`Lope file: ${problem.kind}`, { cause });
    this.problem = problem;
  }
}

/** What an error says about the file that was being read. */
export function lopeProblemOf(error: unknown): LopeProblem {
  if (error instanceof LopeError) return error.problem;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return { kind: 'noRoom' };
  // The browser's own: the disk, a file that was moved while it was read.
  if (error instanceof DOMException) return { kind: 'stopped', detail: error.message };
  return { kind: 'damaged' };
}

/**
 * Opens a `.lope` file: its directory and its manifest are read and checked, nothing else.
 *
 * @throws LopeError
 */
export async function openLopeReader(file: Blob): Promise<LopeReader> {
  if (!(await beginsAsZip(file))) throw new LopeError({ kind: 'noArchive' });
  const entries = await listed(file);
  const problem = entryProblem(entries);
  if (problem) throw new LopeError(problem);
  const byPath = new Map(entries.flatMap((entry) => (entry.directory ? [] : [[entry.filename, entry as FileEntry]])));

  function entryAt(path: string): FileEntry {
    const entry = byPath.get(path);
    if (!entry) throw new LopeError({ kind: 'missing' });
    return entry;
  }

  async function read(path: string, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
    const entry = entryAt(path);
    if (entry.uncompressedSize > mostBytes) throw new LopeError({ kind: 'tooLarge' });
    const bytes = new Uint8Array(entry.uncompressedSize);
    let at = 0;
    const into = new WritableStream<Uint8Array>({
      write(piece) {
        // More than the directory said: whatever comes next is not to be believed either.
        if (at + piece.length > bytes.length) throw new LopeError({ kind: 'unsafe' });
        bytes.set(piece, at);
        at += piece.length;
      },
    });
    await entry.getData(into, strictly);
    if (at !== bytes.length) throw new LopeError({ kind: 'damaged' });
    return bytes;
  }

  const manifest = byPath.has(manifestPath) ? await read(manifestPath, mostManifestBytes) : null;
  const contents = manifest ? readManifest(new TextDecoder().decode(manifest)) : 'noArchive';
  if (typeof contents === 'string') throw new LopeError({ kind: contents });
  return {
    contents,
    read,
    async extract(path, target) {
      const entry = entryAt(path);
      let left = entry.uncompressedSize;
      const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(piece, controller) {
          left -= piece.length;
          if (left < 0) throw new LopeError({ kind: 'unsafe' });
          controller.enqueue(piece);
        },
        flush() {
          if (left > 0) throw new LopeError({ kind: 'damaged' });
        },
      });
      const piped = counted.readable.pipeTo(target);
      // A full disk ends the stream from its far end: its reason is the one that counts.
      const [unpacked, written] = await Promise.allSettled([entry.getData(counted.writable, strictly), piped]);
      if (written.status === 'rejected') throw written.reason;
      if (unpacked.status === 'rejected') throw unpacked.reason;
    },
  };
}

async function listed(file: Blob): Promise<Entry[]> {
  try {
    return await new ZipReader(new BlobReader(file), { ...strictly, checkOverlappingEntry: true }).getEntries({
      strictness: 'strict',
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const isUnsafe = /unsafe|ambiguous|overlapping|encrypted/i.test(message);
    throw new LopeError({ kind: isUnsafe ? 'unsafe' : 'damaged' }, error);
  }
}

async function beginsAsZip(file: Blob): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}
