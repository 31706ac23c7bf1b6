/** Where a file that another app shared waits for the page. `src/storage/sharedFile.ts` takes it from there. */
const sharedCache = 'lope-shared';

/** Keeps the one that came last. */
export async function keepShared(file: File): Promise<void> {
  const cache = await caches.open(sharedCache);
  const headers = { 'Content-Type': file.type, 'X-Name': encodeURIComponent(file.name) };
  await cache.put('shared', new Response(file, { headers }));
}
