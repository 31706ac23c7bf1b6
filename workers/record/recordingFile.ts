import type { StreamTargetChunk } from 'mediabunny';

/**
 * A new file in the origin's private file system, written so that it survives a crash: every piece is flushed to the
 * disk before the next is taken. Whoever opened it closes it.
 */
export class RecordingFile {
  readonly #handle: FileSystemSyncAccessHandle;
  #bytes = 0;
  #isClosed = false;

  private constructor(handle: FileSystemSyncAccessHandle) {
    this.#handle = handle;
  }

  /** @throws DOMException where the browser keeps no files or the disk is full. */
  static async create(folder: string, name: string): Promise<RecordingFile> {
    const root = await navigator.storage.getDirectory();
    const directory = await root.getDirectoryHandle(folder, { create: true });
    const file = await directory.getFileHandle(name, { create: true });
    return new RecordingFile(await file.createSyncAccessHandle());
  }

  /** On the disk by now. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Where mediabunny writes to. It is handed one fragment at a time, so that flushing each is no burden. */
  stream(): WritableStream<StreamTargetChunk> {
    return new WritableStream({ write: ({ data, position }) => this.#write(data, position) });
  }

  #write(data: Uint8Array<ArrayBuffer>, position: number): void {
    if (this.#isClosed) return;
    const written = this.#handle.write(data, { at: position });
    // A full disk may also take a part without a word.
    if (written < data.byteLength) throw new DOMException('The disk is full.', 'QuotaExceededError');
    this.#handle.flush();
    this.#bytes = Math.max(this.#bytes, position + written);
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#handle.close();
  }
}
