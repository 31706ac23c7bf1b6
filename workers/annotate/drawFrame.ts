import { filmFrames } from '../../src/filmFile/filmFrames.ts';
import { openFilm } from '../../src/filmFile/openFilm.ts';
import { overlayTheme } from '../../src/overlay/overlayTheme.ts';
import { paintShapes } from '../../src/overlay/paintShapes.ts';
import { wholePicture } from '../../src/overlay/pictureBox.ts';
import type { FrameDrawing } from '../shared/annotateWorkerApi.ts';
import { drawingUnit } from './drawingUnit.ts';

/** The frame on show at a time began at most this long before it, seconds. */
const longestFrame = 0.3;
/** Times went through other seconds and back. */
const tolerance = 1e-4;
const jpegQuality = 0.9;

/**
 * The picture that a film shows at a time with the drawing on it.
 *
 * @throws Error when the film can't be opened or has no picture there.
 */
export async function drawFrame(frame: FrameDrawing): Promise<Blob> {
  const { width, height, shapes, part = wholePicture, maxWidth = Number.POSITIVE_INFINITY, type } = frame;
  const scale = Math.min(1, maxWidth / (part.width * width));
  const shown = [Math.round(scale * part.width * width), Math.round(scale * part.height * height)] as const;
  const canvas = new OffscreenCanvas(...shown);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser can’t draw off the page.');
  context.fillStyle = overlayTheme.ground;
  context.fillRect(0, 0, ...shown);
  const origin = [part.left * width, part.top * height] as const;
  await drawPicture(context, frame, [-scale * origin[0], -scale * origin[1], scale * width, scale * height]);
  const placement = { width: shown[0], height: shown[1], scale, unit: drawingUnit(...shown), origin };
  paintShapes(context, shapes, overlayTheme, placement);
  return canvas.convertToBlob({ type, quality: jpegQuality });
}

async function drawPicture(
  context: OffscreenCanvasRenderingContext2D,
  { film, turn, time }: FrameDrawing,
  to: readonly [left: number, top: number, width: number, height: number],
): Promise<void> {
  if (!film) return;
  const opened = await openFilm(film, turn);
  if ('error' in opened) throw new Error(`The film can’t be opened: ${opened.error.kind}.`);
  try {
    let isDrawn = false;
    for await (const frame of filmFrames(opened, { from: time - longestFrame, to: Number.POSITIVE_INFINITY })) {
      if (frame.time > time + tolerance) break;
      frame.sample.draw(context, ...to);
      isDrawn = true;
    }
    if (!isDrawn) throw new Error(`The film has no picture at ${time} s.`);
  } finally {
    opened.input.dispose();
  }
}
