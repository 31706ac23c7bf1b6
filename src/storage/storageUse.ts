/** What the browser says of the room that this page takes; null: it doesn't say. Bytes. */
export interface StorageUse {
  readonly used: number | null;
  readonly quota: number | null;
  /** It promised not to clear anything by itself. */
  readonly isPersisted: boolean;
}

/** Never fails: a browser without an answer says so. */
export async function readStorageUse(): Promise<StorageUse> {
  const storage = 'storage' in navigator ? navigator.storage : null;
  const estimate = await storage?.estimate?.().catch(() => null);
  const isPersisted = (await storage?.persisted?.().catch(() => false)) ?? false;
  return { used: estimate?.usage ?? null, quota: estimate?.quota ?? null, isPersisted };
}
