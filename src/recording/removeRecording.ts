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
