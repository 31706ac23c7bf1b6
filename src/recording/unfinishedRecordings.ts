import { openRecordedFilm, type RecordedFilm } from './recordedFilm.ts';
import { claimRecording, openRecordings, removeRecording } from './recordingFiles.ts';

/** A film on this device that nobody is writing or looking at: its page died before the run was kept. */
export interface UnfinishedRecording {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly bytes: number;
}

/**
 * Films whose page died before the run was kept, newest first. A recording that runs in another tab, or whose film is
 * being analysed in one, is not among them. Where the browser keeps no files there are none.
 */
export async function findUnfinishedRecordings(): Promise<readonly UnfinishedRecording[]> {
  const folder = await openRecordings();
  if (!folder) return [];
  const found: UnfinishedRecording[] = [];
  for await (const [name, handle] of folder.entries()) {
    const startedAt = Number.parseInt(name, 10);
    if (handle.kind !== 'file' || !name.endsWith('.mp4') || !(startedAt > 0)) continue;
    const release = await claimRecording(name);
    if (!release) continue;
    try {
      const { size } = await (handle as FileSystemFileHandle).getFile();
      // A page that died before its first fragment leaves nothing to see.
      if (size > 0) found.push({ name, startedAt, bytes: size });
      else await folder.removeEntry(name);
    } catch {
      // Gone or still held by a dying worker: it will be found the next time.
    } finally {
      release();
    }
  }
  return found.sort((a, b) => b.startedAt - a.startedAt);
}

/**
 * Opens an unfinished recording. What was torn off at its end is left out; nothing is written, so that it works on a
 * full disk too.
 *
 * @returns null when another tab has it, it is gone, or no fragment of it was ever written (then it is removed).
 */
export async function recoverRecording(name: string): Promise<RecordedFilm | null> {
  const release = await claimRecording(name);
  return release && (await openRecordedFilm(name, release));
}

/** Removes an unfinished recording for good. One that another tab is writing or looking at stays. */
export async function discardRecording(name: string): Promise<void> {
  const release = await claimRecording(name);
  if (!release) return;
  try {
    const folder = await openRecordings();
    if (folder) await removeRecording(folder, name);
  } finally {
    release();
  }
}
