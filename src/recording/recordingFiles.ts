import { newId } from '../devices/newId.ts';
/** Where recordings lie in the origin's private file system until their run is kept. */
export const recordingsFolder = 'lope-recordings';

/** A recording's file name, which holds when it began, so that nothing else has to be kept about it. */
export function recordingName(startedAt: number): string {
  return `${startedAt}-${newId().slice(0, 8)}.mp4`;
}

/** The folder of recordings; null where the browser keeps no files or nothing was ever recorded. */
export async function openRecordings(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(recordingsFolder);
  } catch {
    return null;
  }
}

/**
 * Claims a recording for this page, so that no other tab offers or removes it; the browser lets go of it when the page
 * dies. Null when another tab has it. Where the browser has no locks, every claim holds.
 *
 * @returns what lets go of it.
 */
export async function claimRecording(name: string): Promise<(() => void) | null> {
  if (!navigator.locks) return () => undefined;
  return await new Promise((resolve, reject) => {
    navigator.locks
      .request(recordingLock(name), { ifAvailable: true }, async (lock) => {
        if (!lock) {
          resolve(null);
          return;
        }
        await new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}

function recordingLock(name: string): string {
  return `lope.recording.${name}`;
}

/** Tries over about two seconds: a worker that was just ended lets go of its file a moment later. */
const mostTries = 40;

/**
 * Removes a recording's file; none there is no error.
 *
 * @throws DOMException when it can't be removed.
 */
export async function removeRecording(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await folder.removeEntry(name);
      return;
    } catch (error) {
      const kind = error instanceof DOMException ? error.name : '';
      if (kind === 'NotFoundError') return;
      if (kind !== 'NoModificationAllowedError' || tries === mostTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
