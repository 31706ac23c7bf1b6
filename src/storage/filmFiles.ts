import { StorageError } from './storageError.ts';

/** Films in the origin's private file system, one file per run, named by its id. */
export interface FilmFiles {
  /** Streams the film to its file; memory stays flat however long it is. A half-written film is removed. */
  write(id: string, film: Blob): Promise<void>;
  /** The same with a film that comes from elsewhere: somebody else fills the file. */
  fill(id: string, filler: (file: FileSystemFileHandle) => Promise<void>): Promise<void>;
  /** The film as a file on disk, not in memory; null when it isn't there. */
  read(id: string): Promise<Blob | null>;
  /** Gone for good; no error when it never was there. */
  remove(id: string): Promise<void>;
  /** All files, what is left of broken-off writing included. */
  list(): Promise<readonly ListedFilm[]>;
}

/** A file in the folder of films. */
interface ListedFilm {
  /** Of the run that it was written for. */
  readonly id: string;
  /** What `remove` takes: the id, or the name that the browser gave to what it had not finished. */
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** Chromium writes beside a file and exchanges the two at the end; a page that dies leaves this one behind. */
const unfinished = /\.crswap$/;

/**
 * Opens the folder of films.
 *
 * @throws StorageError `unavailable` where the browser has no such place, as in some private windows.
 */
export async function openFilmFiles(folder: string): Promise<FilmFiles> {
  const directory = await openFolder(folder);

  async function read(id: string): Promise<File | null> {
    try {
      return await (await directory.getFileHandle(id)).getFile();
    } catch (error) {
      if (isMissing(error)) return null;
      throw StorageError.from(error);
    }
  }

  /** A writer that was just stopped lets go of its file a moment later; until then the file can't be removed. */
  async function remove(id: string, triesLeft = 20): Promise<void> {
    try {
      await directory.removeEntry(id);
    } catch (error) {
      if (isMissing(error)) return;
      if (!isLocked(error) || triesLeft === 0) throw StorageError.from(error);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await remove(id, triesLeft - 1);
    }
  }

  async function fill(id: string, filler: (file: FileSystemFileHandle) => Promise<void>): Promise<void> {
    try {
      await filler(await directory.getFileHandle(id, { create: true }));
    } catch (error) {
      await remove(id).catch(() => undefined);
      throw error;
    }
  }

  return {
    write: (id, film) =>
      fill(id, async (handle) => film.stream().pipeTo(await handle.createWritable())).catch((error: unknown) => {
        throw StorageError.from(error);
      }),
    fill,
    read,
    remove: (id) => remove(id),
    async list() {
      const films: ListedFilm[] = [];
      for await (const file of directory.keys()) {
        const film = await read(file).catch(() => null);
        films.push({ id: file.replace(unfinished, ''), file, changedAt: film?.lastModified ?? 0 });
      }
      return films;
    },
  };
}

async function openFolder(folder: string): Promise<FileSystemDirectoryHandle> {
  const has = 'FileSystemFileHandle' in globalThis && 'createWritable' in FileSystemFileHandle.prototype;
  if (!has || !navigator.storage?.getDirectory) throw new StorageError('unavailable');
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(folder, { create: true });
  } catch (error) {
    throw StorageError.from(error);
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NoModificationAllowedError';
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
