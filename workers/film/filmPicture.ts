import { filmFrames } from '../../src/filmFile/filmFrames.ts';
import { openFilm } from '../../src/filmFile/openFilm.ts';
import { uprightSize } from '../../src/filmFile/uprightSize.ts';
import type { QuarterTurn } from '../../src/poseTrack/quarterTurn.ts';

const jpegQuality = 0.85;

/** The frame on show at a time began at most this long before it, seconds. */
const longestFrame = 0.3;

/**
 * The picture shown at `time`, upright, at most `maxWidth` pixels wide, as a JPEG; where the film is damaged there, the
 * next one that can be decoded.
 *
 * @throws Error when the film can't be opened or has no frame there.
 */
export async function filmPicture(film: Blob, turn: QuarterTurn, time: number, maxWidth: number): Promise<Blob> {
  const opened = await openFilm(film, turn);
  if ('error' in opened) throw new Error(`The film can’t be opened: ${opened.error.kind}.`);
  try {
    let best: { readonly time: number; readonly canvas: OffscreenCanvas } | null = null;
    for await (const frame of filmFrames(opened, { from: time - longestFrame, to: Number.POSITIVE_INFINITY })) {
      const { sample } = frame;
      if (best && frame.time > time) break;
      const size = uprightSize(sample, opened);
      const width = Math.max(1, Math.round(Math.min(maxWidth, size.width)));
      const height = Math.max(1, Math.round((width / size.width) * size.height));
      const canvas: OffscreenCanvas = best?.canvas ?? new OffscreenCanvas(width, height);
      sample.draw(canvas.getContext('2d')!, 0, 0, width, height);
      best = { time: frame.time, canvas };
    }
    if (!best) throw new Error(`The film has no picture at ${time} s.`);
    return await best.canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality });
  } finally {
    opened.input.dispose();
  }
}
