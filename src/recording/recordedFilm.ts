import { mendRecording } from './mendRecording.ts';
import { openRecordings, removeRecording } from './recordingFiles.ts';

/**
 * A recording that is over, claimed by this page, so that no other tab offers it. It stays on the device until
 * `discard`: call that once the run has been kept or the person does not want it.
 */
export interface RecordedFilm {
  readonly name: string;
  /** An MP4 whole to its last fragment, readable like any film; its bytes stay on the disk. */
  readonly film: File;
  /** Removes it from the device and lets go of it. */
  discard(): Promise<void>;
  /** Lets go of it and leaves it on the device, to be offered again at the next start. */
  release(): void;
}

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
