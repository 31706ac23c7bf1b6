import { runRecordWorker } from './runRecordWorker.ts';

/** The part of the browser's file handle that is patched: worker-only, so this folder's types don't know it. */
interface SyncHandle {
  write(data: Uint8Array, options?: { at?: number }): number;
}
const { prototype } = (globalThis as unknown as { FileSystemSyncAccessHandle: { prototype: SyncHandle } })
  .FileSystemSyncAccessHandle;

/** The recording worker on a disk with room for so many bytes: what goes beyond is written in part and then refused. */
const room = Number(self.name);
const write = prototype.write;
prototype.write = function (data, options) {
  const at = options?.at ?? 0;
  if (at + data.byteLength <= room) return write.call(this, data, options);
  if (at < room) write.call(this, data.subarray(0, room - at), options);
  throw new DOMException('No space left.', 'QuotaExceededError');
};
// After the patch, so that the recorder meets it.
void runRecordWorker();
