import { expose } from 'comlink';
import type { PoseWorkerApi } from '../../../../workers/shared/poseWorkerApi.ts';

/** A pose worker on a graphics card that takes as long for a run as its address says, and finds nobody. */
const milliseconds = Number(new URL(self.location.href).searchParams.get('milliseconds'));

const api: PoseWorkerApi = {
  async start({ backends }) {
    if (!backends.includes('webgpu')) throw new Error('This one has only a graphics card.');
    return { backend: 'webgpu', failed: [], milliseconds };
  },
  async analyseStretch(_film, _picture, { from }, onBatch) {
    onBatch({ frames: [{ time: from, people: [] }], preview: null });
    return { frames: 1 };
  },
};

expose(api);
