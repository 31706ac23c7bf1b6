import { KeptFiles } from './keptFiles.ts';
import { keepShared } from './sharedFiles.ts';
import type { SiteFile } from './siteFiles.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put here when the site is built. */
declare const siteFiles: readonly SiteFile[];

const { scope } = self.registration;
const kept = new KeptFiles(siteFiles, scope);

/** Fetches networks while nobody waits for them; ended when somebody does, whose line it would share. */
let ahead: AbortController | null = null;

/**
 * The site without a net: its files are kept at the first visit, and a new version replaces them all at once, when the
 * page says so or when no page of the old one is open any more. What is not the site's goes to the server.
 */
self.addEventListener('install', (event) => event.waitUntil(kept.keepAll('shell')));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      await kept.sweep();
      // The first visit too is served from here as soon as it can be.
      await self.clients.claim();
    })(),
  ),
);

self.addEventListener('message', (event) => {
  if (event.data === 'takeOver') event.waitUntil(self.skipWaiting());
  if (event.data === 'keepModels') event.waitUntil(keepModels());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'POST' && request.url === `${scope}share`) event.respondWith(receive(request));
  if (request.method !== 'GET') return;
  const file = kept.fileAt(request.url);
  if (file) event.respondWith(serve(file));
});

async function serve(file: SiteFile): Promise<Response> {
  const mine = await kept.read(file).catch(() => null);
  if (mine) return mine;
  if (file.kind !== 'shell') ahead?.abort();
  return kept.fetch(file);
}

async function keepModels(): Promise<void> {
  if (ahead && !ahead.signal.aborted) return;
  ahead = new AbortController();
  await kept.keepAll('model', ahead.signal).catch(() => undefined);
  ahead = null;
}

/** What another app shares becomes a file for the page, which is then opened. */
async function receive(request: Request): Promise<Response> {
  const form = await request.formData();
  const file = form.get('file');
  if (file instanceof File) await keepShared(file);
  return Response.redirect(`${scope}#/shared`, 303);
}
