import { OneEuroFilter } from '../signal/oneEuroFilter.ts';
import { oneFrameTrack } from './oneFrameTrack.ts';
import { overlayTheme } from './overlayTheme.ts';
import type { PaintContext } from './paintContext.ts';
import { paintShapes } from './paintShapes.ts';
import { skeletonShapes } from './skeletonShapes.ts';

/**
 * More pixels than this on the longer side, or than the camera has, cost time that the analysis needs, and show nothing
 * more: without a graphics card, drawing 640 × 480 enlarged to the screen took over 50 ms now and then.
 */
const longestSide = 1280;

/** A camera's frame, as far as it matters where a canvas takes it as a picture. */
interface Picture {
  readonly displayWidth: number;
  readonly displayHeight: number;
  /** Microseconds. */
  readonly timestamp: number;
}

interface Body {
  readonly person: number;
  /** 33 × (x, y, score), pixels of the picture. */
  readonly points: Float32Array;
}

/** Where a live picture is shown, and how. */
export interface LiveView {
  /** Room on the screen, CSS pixels; the picture keeps its shape in it. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly isMirrored: boolean;
}

/** What the painter needs of a 2-D canvas beside what shapes need; a page's and a worker's have it. */
interface LiveContext<Frame> extends PaintContext {
  readonly canvas: { width: number; height: number };
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  drawImage(frame: Frame, x: number, y: number, width: number, height: number): void;
}

/**
 * Draws a camera's frames, each with the bodies that were found in it, onto one canvas, which it gives the size that
 * they need.
 */
export class LivePainter<Frame extends Picture> {
  readonly #context: LiveContext<Frame>;
  #filters = new Map<number, OneEuroFilter>();

  constructor(context: LiveContext<Frame>) {
    this.#context = context;
  }

  /** @param frame stays the caller's. */
  paint(frame: Frame, people: readonly Body[], { pixelRatio, isMirrored, ...room }: LiveView): void {
    const { displayWidth, displayHeight } = frame;
    const { canvas } = this.#context;
    const shown = Math.min(room.width / displayWidth, room.height / displayHeight) * pixelRatio || 1;
    const scale = Math.min(shown, 1, longestSide / Math.max(displayWidth, displayHeight));
    const [width, height] = [Math.round(displayWidth * scale), Math.round(displayHeight * scale)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    this.#context.setTransform(isMirrored ? -1 : 1, 0, 0, 1, isMirrored ? width : 0, 0);
    this.#context.drawImage(frame, 0, 0, width, height);
    const paint = { width, height, scale, unit: Math.max(1, (pixelRatio * scale) / shown) };
    // Who is gone begins anew.
    this.#filters = new Map(people.map(({ person }) => [person, this.#filters.get(person) ?? new OneEuroFilter()]));
    for (const { person, points } of people) {
      const steady = this.#filters.get(person)!.next(frame.timestamp / 1e6, points);
      const track = oneFrameTrack(steady, displayWidth, displayHeight);
      paintShapes(this.#context, skeletonShapes(track, 0, null), overlayTheme, paint);
    }
  }
}
