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
