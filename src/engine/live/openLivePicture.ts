import { transfer } from 'comlink';
import type { SeenFrame } from '../../../workers/shared/livePoseWorkerApi.ts';
import { LivePainter, type LiveView } from '../../overlay/livePainter.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';

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
 * Shows a camera's picture in an element, on a canvas of its own. A worker draws it: without a graphics card drawing
 * waits for processors that the analysis keeps busy, and the page must not wait with it. Where workers can't draw, or
 * when this one dies, the page draws.
 *
 * @param start makes the worker; a test hands in one that dies.
 */
export function openLivePicture(holder: HTMLElement, start: () => Worker = startWorker.picture): LivePicture {
  let isInWorker = 'transferControlToOffscreen' in HTMLCanvasElement.prototype;
  let surface = isInWorker ? inWorker(addCanvas(holder), new HeldWorker('picture', start)) : onPage(addCanvas(holder));
  let waiting: { readonly seen: SeenFrame; readonly isMirrored: boolean } | null = null;
  let isDrawing = false;
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
    isDrawing = false;
  };

  const drawNext = async () => {
    if (!waiting || isDrawing) return;
    const { seen, isMirrored } = waiting;
    waiting = null;
    isDrawing = true;
    const mine = surface;
    try {
      await mine.draw(seen, { ...room, pixelRatio: devicePixelRatio, isMirrored });
    } catch (error) {
      if (!isInWorker) throw error;
      if (mine === surface && !isClosed) drawOnPage();
    }
    if (isClosed) mine.close();
    if (mine === surface) isDrawing = false;
    void drawNext();
  };

  return {
    show(seen, isMirrored) {
      if (isClosed || document.hidden) {
        seen.frame.close();
        return;
      }
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
      if (!isDrawing) surface.close();
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

function inWorker(canvas: HTMLCanvasElement, worker: HeldWorker<'picture'>): Surface {
  const offscreen = canvas.transferControlToOffscreen();
  const begun = worker.call((api) => api.begin(transfer(offscreen, [offscreen])), longestSilence);
  begun.catch(() => undefined);
  return {
    async draw({ frame, people }, view) {
      try {
        await begun;
        const bodies = people.map(({ person, points }) => ({ person, points }));
        await worker.call((api) => api.draw(transfer(frame, [frame]), bodies, view), longestSilence);
      } finally {
        // What was handed over is closed here already; what never got away is not.
        frame.close();
      }
    },
    close() {
      worker.end();
      canvas.remove();
    },
  };
}
