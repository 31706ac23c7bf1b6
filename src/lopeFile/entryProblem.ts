import type { LopeProblem } from '../../workers/shared/lopeProblem.ts';

/** An entry of a zip as its directory lists it. */
export interface ListedEntry {
  readonly filename: string;
  readonly directory: boolean;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
}

/** Six parts a run: room for sixteen thousand runs. */
const mostEntries = 100_000;

/** Below this it does no harm whatever it unpacks to; a track without anybody in it packs a thousandfold. */
const harmless = 64e6;
const mostTimesPacked = 300;

/** No path of a `.lope` file needs more letters. */
const harmlessPath = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/i;

/** Whether a zip's directory is one that Lope could have written, before any of it is unpacked; null: it may be. */
export function entryProblem(entries: readonly ListedEntry[]): LopeProblem | null {
  const unsafe: LopeProblem = { kind: 'unsafe' };
  if (entries.length > mostEntries) return unsafe;
  const names = new Set<string>();
  for (const { filename, directory, encrypted, compressedSize, uncompressedSize } of entries) {
    const path = directory ? filename.replace(/\/$/, '') : filename;
    if (encrypted || !harmlessPath.test(path) || path.split('/').includes('..')) return unsafe;
    // Two names that differ in their letters' case alone are one file on many a disk.
    const name = path.toLowerCase();
    if (names.has(name)) return unsafe;
    names.add(name);
    if (uncompressedSize > harmless && uncompressedSize > mostTimesPacked * compressedSize) return unsafe;
  }
  return null;
}
