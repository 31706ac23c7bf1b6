import { deleteDB } from 'idb';
import { forgetPreferences } from './preferences.ts';
import { forgetSharedFile } from './sharedFile.ts';
import { StorageError } from './storageError.ts';

/**
 * Removes everything that was ever kept on this device: runs, films, recordings, the diary, preferences, rows of a newer
 * or damaged database included. What is open in this tab and in others can't be saved any more: load the page again.
 * The copy of the site itself stays, since nothing in it is anybody's.
 *
 * @param name as the archives were opened by.
 * @throws StorageError where something could not be removed; the rest is gone.
 */
export async function deleteEverything(name = 'lope'): Promise<void> {
  const tries = await Promise.allSettled([
    'indexedDB' in globalThis ? deleteDB(name) : null,
    removeFiles(name),
    forgetSharedFile(),
  ]);
  forgetPreferences();
  const failed = tries.find((tried) => tried.status === 'rejected');
  if (failed) throw StorageError.from(failed.reason);
}

/** All of Lope's folders in the origin's private file system begin with its name. */
async function removeFiles(name: string): Promise<void> {
  let root: FileSystemDirectoryHandle;
  try {
    root = await navigator.storage.getDirectory();
  } catch {
    // A browser without such a place has nothing there.
    return;
  }
  const folders: string[] = [];
  for await (const folder of root.keys()) if (folder.startsWith(name)) folders.push(folder);
  for (const folder of folders) await root.removeEntry(folder, { recursive: true });
}
