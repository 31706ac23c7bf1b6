import { mendRecording } from './mendRecording.ts';
import { openRecordings } from './openRecordings.ts';
import type { RecordedFilm } from './recordedFilm.ts';
import { removeRecording } from './removeRecording.ts';

/**
 * Opens a recording that is claimed and that nobody writes any more, whole to its last fragment.
 *
 * @param release lets go of the claim; called here when there is no film, else by the film's owner.
 * @returns null when it is gone or no fragment of it was ever written (then it is removed).
 */
export async function openRecordedFilm(name: string, release: () => void): Promise<RecordedFilm | null> {
  let isOwned = false;
  try {
    const folder = await openRecordings();
    const handle = await folder?.getFileHandle(name).catch(() => null);
    if (!folder || !handle) return null;
    const film = await mendRecording(await handle.getFile());
    if (!film) {
      await removeRecording(folder, name);
      return null;
    }
    isOwned = true;
    return { name, film, release, discard: () => removeRecording(folder, name).finally(release) };
  } finally {
    if (!isOwned) release();
  }
}
