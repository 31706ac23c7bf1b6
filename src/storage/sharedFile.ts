/** Where the service worker leaves what another app shared (`workers/service/sharedFiles.ts`). */
const sharedCache = 'lope-shared';

/** The file that another app shared last, once; null when there is none. */
export async function takeSharedFile(): Promise<File | null> {
  if (!('caches' in globalThis)) return null;
  const cache = await caches.open(sharedCache);
  const response = await cache.match('shared');
  if (!response) return null;
  const { headers } = response;
  const file = new File([await response.blob()], decodeURIComponent(headers.get('X-Name') ?? ''), {
    type: headers.get('Content-Type') ?? '',
  });
  await cache.delete('shared');
  return file;
}

/** Drops what waits unread. */
export async function forgetSharedFile(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(sharedCache);
}
