import { recordingsFolder } from './recordingsFolder.ts';

/** The folder of recordings; null where the browser keeps no files or nothing was ever recorded. */
export async function openRecordings(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(recordingsFolder);
  } catch {
    return null;
  }
}
