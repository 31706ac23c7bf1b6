import { expose } from 'comlink';
import type { PoseWorkerApi } from '../../../../workers/shared/poseWorkerApi.ts';

/** Frames a tenth of a second apart; this many are sent before the worker dies, and again by its successor. */
const framesBeforeDeath = 7;

/** The way this worker ends: by an error that it reports, by one that nobody catches, by falling silent, or never. */
const ending = new URL(self.location.href).searchParams.get('ending');

const api: PoseWorkerApi = {
  async start() {
    return { backend: 'wasm', failed: [], milliseconds: null };
  },

  async analyseStretch(_film, _picture, { from, to }, onBatch) {
    const first = Math.max(0, Math.ceil(from * 10 - 1e-9));
    const end = Math.ceil(to * 10 - 1e-9);
    for (let i = first; i < end; i++) {
      if (ending !== null && i - first >= (ending === 'hangsAtOnce' ? 0 : framesBeforeDeath)) {
        if (ending === 'rejects') throw new Error('The graphics card was lost.');
        if (ending === 'crashes')
          setTimeout(() => {
            throw new Error('The worker crashed.');
          });
        await new Promise(() => undefined);
      }
      onBatch({ frames: [{ time: i / 10, people: [] }], preview: null });
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return { frames: end - first };
  },
};

expose(api);
