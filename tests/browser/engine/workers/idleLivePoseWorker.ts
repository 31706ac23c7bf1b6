import { expose, transfer } from 'comlink';
import type { LivePoseWorkerApi } from '../../../../workers/shared/livePoseWorkerApi.ts';

/** A live pose worker that needs no network: it finds nobody. */
const api: LivePoseWorkerApi = {
  async start() {
    return { backend: 'wasm', threads: 1, failed: [], milliseconds: null };
  },
  see: async (frame) => transfer({ frame, people: [], brightness: null, milliseconds: 1 }, [frame]),
  tensors: () => 0,
};

expose(api);
