import { expose } from 'comlink';
import { LivePainter } from '../../src/overlay/livePainter.ts';
import type { PictureWorkerApi } from '../shared/pictureWorkerApi.ts';

let painter: LivePainter<VideoFrame> | null = null;

const api: PictureWorkerApi = {
  begin(canvas) {
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('This browser’s workers can’t draw.');
    painter = new LivePainter(context);
  },

  draw(frame, people, view) {
    try {
      painter?.paint(frame, people, view);
    } finally {
      frame.close();
    }
  },
};

expose(api);
