import { expose } from 'comlink';
import type { PictureWorkerApi } from '../../../../workers/shared/pictureWorkerApi.ts';

/** When this worker ends: with its canvas, with its first frame, or never, and then it does not answer. */
const dies = new URL(self.location.href).searchParams.get('dies');

const api: PictureWorkerApi = {
  begin() {
    if (dies === 'beginning') throw new Error('This browser’s workers can’t draw.');
  },

  draw(frame) {
    frame.close();
    if (dies === 'drawing')
      setTimeout(() => {
        throw new Error('The worker crashed.');
      });
    return new Promise(() => undefined) as unknown as undefined;
  },
};

expose(api);
