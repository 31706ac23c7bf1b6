import { expose } from 'comlink';
import type { RecordFailure, RecordWorkerApi } from '../shared/recordWorkerApi.ts';
import { chooseCodec } from './chooseCodec.ts';
import { FilmRecorder } from './filmRecorder.ts';
import { RecordingFile } from './recordingFile.ts';

let file: RecordingFile | null = null;
let recorder: FilmRecorder | null = null;
let failure: RecordFailure | null = null;

/** A browser's error as one of our kinds. */
function kindOf(error: unknown): RecordFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'unavailable' : 'failed';
}

/** Nothing more is written; the file keeps its whole fragments. */
function fail(error: unknown): { readonly failure: RecordFailure } {
  failure ??= kindOf(error);
  file?.close();
  return { failure };
}

const api: RecordWorkerApi = {
  async begin({ folder, name, width, height, bitsPerSecond }) {
    if (!('FileSystemSyncAccessHandle' in globalThis)) return { failure: 'unavailable' };
    const codec = await chooseCodec(width, height, bitsPerSecond);
    if (!codec) return { failure: 'noEncoder' };
    try {
      file = await RecordingFile.create(folder, name);
    } catch (error) {
      return fail(error);
    }
    recorder = new FilmRecorder(file, codec, bitsPerSecond);
    return { codec: codec.name };
  },

  async add(frame) {
    try {
      if (failure) return { failure };
      await recorder!.add(frame);
      return recorder!.progress;
    } catch (error) {
      return fail(error);
    } finally {
      frame.close();
    }
  },

  async finish() {
    try {
      if (failure) return { failure };
      await recorder!.finish();
      return recorder!.progress;
    } catch (error) {
      return fail(error);
    } finally {
      file?.close();
    }
  },

  async abandon() {
    file?.close();
  },
};

expose(api);
