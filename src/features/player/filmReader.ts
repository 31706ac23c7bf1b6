import type { VideoSample } from 'mediabunny';
import type { PictureBox } from '../../overlay/pictureBox.ts';

/** One decoded picture and the moment it belongs to; the receiver closes the picture. */
export interface FilmFrame {
  /** Presentation time as in the file, seconds. */
  readonly time: number;
  /** Draws a part of the upright picture into a bitmap of the given size. */
  picture(width: number, height: number, part: PictureBox): ImageBitmap;
  /** Must be called once the picture was taken or is not wanted. */
  close(): void;
}

/** A film opened for showing. */
export interface FilmReader {
  /** Upright picture, pixels. */
  readonly width: number;
  readonly height: number;
  /**
   * Every frame from the one shown at `from` on, in order of presentation. Decodes a few frames ahead; leaving the loop
   * (or `return()`) releases them.
   */
  frames(from: number): AsyncGenerator<FilmFrame, void, unknown>;
  close(): void;
}

/**
 * Opens a film with mediabunny, which is loaded only now.
 *
 * @throws Error when the file has no picture that this browser can decode.
 */
export async function openFilmReader(film: Blob): Promise<FilmReader> {
  const { ALL_FORMATS, BlobSource, Input, VideoSampleSink } = await import('mediabunny');
  const input = new Input({ source: new BlobSource(film), formats: ALL_FORMATS });
  try {
    const track = await input.getPrimaryVideoTrack();
    if (!track || !(await track.canDecode())) throw new Error('This browser can’t decode the film.');
    const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()];
    const sink = new VideoSampleSink(track);
    return {
      width,
      height,
      async *frames(from) {
        for await (const sample of sink.samples(from)) yield frameOf(sample);
      },
      close: () => input.dispose(),
    };
  } catch (error) {
    input.dispose();
    throw error;
  }
}

function frameOf(sample: VideoSample): FilmFrame {
  return {
    time: sample.timestamp,
    picture(width, height, part) {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d', { alpha: false });
      if (!context) throw new Error('No 2-D canvas.');
      context.imageSmoothingQuality = 'high';
      // The whole picture, moved and enlarged so that only the part falls on the canvas: rotation is then the sample's
      // business.
      const [wholeWidth, wholeHeight] = [width / part.width, height / part.height];
      sample.draw(context, -part.left * wholeWidth, -part.top * wholeHeight, wholeWidth, wholeHeight);
      return canvas.transferToImageBitmap();
    },
    close: () => sample.close(),
  };
}
