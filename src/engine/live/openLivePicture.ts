import { transfer, wrap } from 'comlink';
import type { SeenFrame } from '../../../workers/shared/livePoseWorkerApi.ts';
import type { PictureWorkerApi } from '../../../workers/shared/pictureWorkerApi.ts';
import { LivePainter, type LiveView } from '../../overlay/livePainter.ts';
import { Interruptible } from '../workers/interruptible.ts';
import { workerDeath } from '../workers/workerDeath.ts';

/** A camera's picture on the screen. */
export interface LivePicture {
  /** Takes the frame over, draws it with its bodies and closes it. While one is being drawn, only the newest waits. */
  show(seen: SeenFrame, isMirrored: boolean): void;
  close(): void;
}

/** A canvas and what draws on it. */
interface Surface {
  /** Takes the frame over; settles when it has been drawn and closed. */
  draw(seen: SeenFrame, view: LiveView): Promise<void>;
  close(): void;
}

/** A worker that takes longer over one frame is taken for dead, milliseconds. */
const longestSilence = 10_000;

/**
 * Shows a camera's picture in an element, on a canvas of its own. A worker draws it: without a graphics card drawing waits for
 * processors that the analysis keeps busy, and the page must not wait with it. Where workers can't draw, or when this one dies, the
 * page draws.
 *
 * @param startWorker makes the worker; a test hands in one that dies.
 */
export function openLivePicture(holder: HTMLElement, startWorker: () => Worker = startPictureWorker): LivePicture {
  let isInWorker = 'transferControlToOffscreen' in HTMLCanvasElement.prototype;
  let surface = isInWorker ? inWorker(addCanvas(holder), startWorker()) : onPage(addCanvas(holder));
  let waiting: { readonly seen: SeenFrame; readonly isMirrored: boolean } | null = null;
  let begunAt: number | null = null;
  let isClosed = false;
  // Asked for at each frame, the size would cost a layout each time.
  let room = { width: holder.clientWidth, height: holder.clientHeight };
  const resized = new ResizeObserver(() => {
    room = { width: holder.clientWidth, height: holder.clientHeight };
  });
  resized.observe(holder);

  /** A canvas that was handed to a worker can't be had back: the page draws on another. */
  const drawOnPage = () => {
    surface.close();
    surface = onPage(addCanvas(holder));
    isInWorker = false;
    begunAt = null;
  };

  const drawNext = async () => {
    if (!waiting || begunAt !== null) return;
    const { seen, isMirrored } = waiting;
    waiting = null;
    begunAt = performance.now();
    const mine = surface;
    try {
      await mine.draw(seen, { ...room, pixelRatio: devicePixelRatio, isMirrored });
    } catch (error) {
      if (!isInWorker) throw error;
      if (mine === surface && !isClosed) drawOnPage();
    }
    if (isClosed) mine.close();
    if (mine === surface) begunAt = null;
    void drawNext();
  };

  return {
    show(seen, isMirrored) {
      if (isClosed || document.hidden) {
        seen.frame.close();
        return;
      }
      if (isInWorker && begunAt !== null && performance.now() - begunAt > longestSilence) drawOnPage();
      waiting?.seen.frame.close();
      waiting = { seen, isMirrored };
      void drawNext();
    },
    close() {
      isClosed = true;
      resized.disconnect();
      waiting?.seen.frame.close();
      waiting = null;
      // A worker that is drawing closes its frame first, or nobody could.
      if (begunAt === null) surface.close();
    },
  };
}

function addCanvas(holder: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  holder.append(canvas);
  return canvas;
}

function onPage(canvas: HTMLCanvasElement): Surface {
  const context = canvas.getContext('2d', { alpha: false });
  const painter = context && new LivePainter<VideoFrame>(context);
  return {
    async draw({ frame, people }, view) {
      try {
        painter?.paint(frame, people, view);
      } finally {
        frame.close();
      }
    },
    close: () => canvas.remove(),
  };
}

function inWorker(canvas: HTMLCanvasElement, worker: Worker): Surface {
  const api = wrap<PictureWorkerApi>(worker);
  const calls = new Interruptible(workerDeath(worker));
  const offscreen = canvas.transferControlToOffscreen();
  const begun = calls.run(api.begin(transfer(offscreen, [offscreen])));
  begun.catch(() => undefined);
  return {
    async draw({ frame, people }, view) {
      try {
        await begun;
        const bodies = people.map(({ person, points }) => ({ person, points }));
        await calls.run(api.draw(transfer(frame, [frame]), bodies, view));
      } finally {
        // What was handed over is closed here already; what never got away is not.
        frame.close();
      }
    },
    close() {
      worker.terminate();
      canvas.remove();
    },
  };
}

function startPictureWorker(): Worker {
  return new Worker(new URL('../../../workers/picture/pictureWorker.ts', import.meta.url), {
    type: 'module',
    name: 'picture',
  });
}
