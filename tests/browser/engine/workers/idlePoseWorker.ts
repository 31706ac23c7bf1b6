import { expose } from 'comlink';
import type { PoseWorkerApi } from '../../../../workers/shared/poseWorkerApi.ts';

/** A pose worker that needs no network: it finds nobody in three frames of every stretch. */
const api: PoseWorkerApi = {
  async start() {
    return { backend: 'wasm', threads: 1, failed: [], milliseconds: null };
  },

  async analyseStretch(_film, _picture, { from }, onBatch) {
    onBatch({ frames: [0, 1, 2].map((i) => ({ time: from + i / 30, people: [] })), preview: null });
    return { frames: 3 };
  },
};

expose(api);
