import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
} from 'mediabunny';
import { filmFrames } from '../../src/filmFile/filmFrames.ts';
import { openFilm } from '../../src/filmFile/openFilm.ts';
import { overlayWords } from '../../src/language/overlayWords.ts';
import { showUnits } from '../../src/language/shownUnits.ts';
import { speak } from '../../src/language/spoken.ts';
import { wholeRunLabel } from '../../src/language/wholeRunLabel.ts';
import { drawingShapes } from '../../src/overlay/drawingShapes.ts';
import { facePoints } from '../../src/overlay/facePoints.ts';
import { nearestFrame } from '../../src/overlay/nearestFrame.ts';
import { overlayShapes } from '../../src/overlay/overlayShapes.ts';
import { overlayTheme } from '../../src/overlay/overlayTheme.ts';
import { paintShapes } from '../../src/overlay/paintShapes.ts';
import type { FilmDrawing, Speech } from '../shared/annotateWorkerApi.ts';
import { drawingUnit } from './drawingUnit.ts';

/** So long the film stands still where something was drawn by hand: a line that flashes by shows nothing, seconds. */
const drawnSeconds = 2;

/**
 * Writes the overlay into every frame of a film that can be decoded; its times begin at 0. It stands still
 * for a moment at each frame that somebody drew on. Where pictures are missing,
 * the one before stands for as long.
 *
 * @returns an MP4 in the first codec that this browser encodes (H.264, else VP9, AV1), without sound.
 */
export async function annotateFilm(
  film: Blob,
  { smoothed, analysis, turn, layers, drawings = [] }: FilmDrawing,
  { language, locale, units }: Speech,
  onProgress: (share: number) => void,
): Promise<Blob> {
  speak(language, locale);
  showUnits(units);
  const { width, height, times } = smoothed;
  const codec = await getFirstEncodableVideoCodec(['avc', 'vp9', 'av1'], { width, height });
  if (!codec) throw new Error('This browser can’t write films.');
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser can’t draw off the page.');
  const opened = await openFilm(film, turn);
  if ('error' in opened) throw new Error(`The film can’t be opened: ${opened.error.kind}.`);
  try {
    const target = new BufferTarget();
    const output = new Output({ format: new Mp4OutputFormat(), target });
    const pictures = new CanvasSource(canvas, { codec, quality: QUALITY_HIGH });
    output.addVideoTrack(pictures);
    await output.start();
    const corner = wholeRunLabel(analysis);
    const [first, last] = [times[0], times[times.length - 1]];
    let held = 0;
    for await (const { time, sample } of filmFrames(opened, { from: first - 1e-4, to: Number.POSITIVE_INFINITY })) {
      const frame = nearestFrame(times, time);
      sample.draw(context, 0, 0, width, height);
      const byHand = drawingShapes({ drawings }, times[frame], analysis.cameraRollDegrees ?? 0, height);
      paintShapes(
        context,
        [...corner, ...overlayShapes(smoothed, analysis, frame, layers, overlayWords), ...byHand],
        overlayTheme,
        {
          width,
          height,
          scale: 1,
          unit: drawingUnit(width, height),
          face: facePoints(smoothed, frame),
        },
      );
      const after = times[frame + 1] ?? 2 * last - (times[frame - 1] ?? last);
      const hold = byHand.length > 0 ? drawnSeconds : 0;
      await pictures.add(Math.max(0, time - first) + held, Math.max(0, after - time) + hold);
      held += hold;
      onProgress((time - first) / Math.max(last - first, 1e-3));
    }
    await output.finalize();
    if (!target.buffer) throw new Error('The film could not be written.');
    return new Blob([target.buffer], { type: 'video/mp4' });
  } finally {
    opened.input.dispose();
  }
}
