import { VideoSampleSink } from 'mediabunny';
import { openFilm } from './openFilm.ts';

const jpegQuality = 0.85;

/**
 * The picture shown at `time`, upright, at most `maxWidth` pixels wide, as a JPEG.
 *
 * @throws Error when the film can't be opened or has no frame there.
 */
export async function filmPicture(film: Blob, time: number, maxWidth: number): Promise<Blob> {
  const opened = await openFilm(film);
  if ('error' in opened) throw new Error(`The film can’t be opened: ${opened.error.kind}.`);
  try {
    const first = await opened.track.getFirstTimestamp();
    using sample = await new VideoSampleSink(opened.track).getSample(Math.max(first, time));
    if (!sample) throw new Error(`The film has no picture at ${time} s.`);
    const width = Math.max(1, Math.round(Math.min(maxWidth, sample.displayWidth)));
    const height = Math.max(1, Math.round((width / sample.displayWidth) * sample.displayHeight));
    const canvas = new OffscreenCanvas(width, height);
    sample.draw(canvas.getContext('2d')!, 0, 0, width, height);
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality });
  } finally {
    opened.input.dispose();
  }
}
