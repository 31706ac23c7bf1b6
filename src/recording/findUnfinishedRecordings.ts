import { claimRecording } from './claimRecording.ts';
import { openRecordings } from './openRecordings.ts';
import type { UnfinishedRecording } from './unfinishedRecording.ts';

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
