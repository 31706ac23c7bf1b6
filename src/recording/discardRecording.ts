import { claimRecording } from './claimRecording.ts';
import { openRecordings } from './openRecordings.ts';
import { removeRecording } from './removeRecording.ts';

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
