import { claimRecording } from './claimRecording.ts';
import { openRecordedFilm } from './openRecordedFilm.ts';
import type { RecordedFilm } from './recordedFilm.ts';

/**
 * Opens an unfinished recording. What was torn off at its end is left out; nothing is written, so that it works on a full
 * disk too.
 *
 * @returns null when another tab has it, it is gone, or no fragment of it was ever written (then it is removed).
 */
export async function recoverRecording(name: string): Promise<RecordedFilm | null> {
  const release = await claimRecording(name);
  return release && (await openRecordedFilm(name, release));
}
