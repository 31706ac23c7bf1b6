import { BlobReader, BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import type { LopeContents } from '../../workers/shared/lopeWorkerApi.ts';
import { manifestPath, writeManifest } from './lopeManifest.ts';

/** A `.lope` file being written, part after part; what it holds is said at its end. */
export interface LopeWriter {
  /** @param isPacked is stored as it is: a film or a picture gets no smaller. */
  add(path: string, content: Blob | Uint8Array<ArrayBuffer>, isPacked: boolean): Promise<void>;
  /** Null where it was written into a stream. */
  finish(contents: LopeContents): Promise<Blob | null>;
}

/** @param target a stream, so that memory doesn't grow with the films; null: in memory. */
export function makeLopeWriter(target: WritableStream<Uint8Array<ArrayBuffer>> | null): LopeWriter {
  const inMemory = target ? null : new BlobWriter('application/zip');
  const zip = new ZipWriter(target ?? inMemory!, { useWebWorkers: false, extendedTimestamp: false });
  const add: LopeWriter['add'] = async (path, content, isPacked) => {
    const reader = content instanceof Blob ? new BlobReader(content) : new Uint8ArrayReader(content);
    await zip.add(path, reader as BlobReader, { level: isPacked ? 0 : 6 });
  };
  return {
    add,
    async finish(contents) {
      await add(manifestPath, new TextEncoder().encode(writeManifest(contents)), false);
      await zip.close();
      return inMemory ? await inMemory.getData() : null;
    },
  };
}
