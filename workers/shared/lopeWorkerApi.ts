import type { LopeProblem } from './lopeProblem.ts';

/** What a `.lope` file says of itself, checked (`src/lopeFile/lopeManifest`). */
export interface LopeContents {
  readonly writtenAt: string;
  /** Each in a folder of its own. */
  readonly runs: readonly {
    readonly folder: string;
    readonly id: string;
    readonly name: string;
    readonly hasFilm: boolean;
  }[];
  readonly hasDiary: boolean;
}

/** A file being written or read, off the page's thread; one at a time. */
export interface LopeWorkerApi {
  /** Begins a file: on disk, or in memory where there is no place on disk. */
  begin(target: FileSystemFileHandle | null): Promise<void>;
  /** @param isPacked already as small as it gets, as films and pictures are. */
  add(path: string, content: Blob | Uint8Array<ArrayBuffer>, isPacked: boolean): Promise<void>;
  /** Ends it with what it holds; null where it lies on disk. */
  finish(contents: LopeContents): Promise<Blob | null>;
  /** Looks at a file as a whole before anything is taken out of it. */
  open(file: Blob): Promise<{ readonly contents: LopeContents } | { readonly problem: LopeProblem }>;
  /** One part, of at most so many bytes. */
  read(
    path: string,
    mostBytes: number,
  ): Promise<{ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: LopeProblem }>;
  /** One part into a file on disk, piece by piece; half of one never stays. Null: all is well. */
  extract(path: string, target: FileSystemFileHandle): Promise<LopeProblem | null>;
}
