/** Becomes the recording worker; messages that come while it is being loaded are kept for it. */
export async function runRecordWorker(): Promise<void> {
  const early: MessageEvent[] = [];
  const keep = (event: MessageEvent) => early.push(event);
  addEventListener('message', keep);
  // By address: this folder's types know no workers.
  const recorder = new URL('../../../workers/record/recordWorker.ts', import.meta.url).href;
  await import(/* @vite-ignore */ recorder);
  removeEventListener('message', keep);
  for (const { data } of early) dispatchEvent(new MessageEvent('message', { data }));
}
