import type { VideoSample } from 'mediabunny';
import type { PictureBox } from '../../overlay/pictureBox.ts';
import type { QuarterTurn } from '../../poseTrack/quarterTurn.ts';

/**
 * One decoded picture and the moment it belongs to, good until the next is asked for; the receiver closes the bitmap.
 */
export interface FilmFrame {
  /** Presentation time as in the file, seconds. */
  readonly time: number;
  /** Draws a part of the upright picture into a bitmap of the given size. */
  picture(width: number, height: number, part: PictureBox): ImageBitmap;
}

/** A film opened for showing. */
export interface FilmReader {
  /**
   * Every frame that can be decoded from the one shown at `from` on, in order of presentation. Decodes a few frames ahead; leaving the loop
   * (or `return()`) releases them.
   */
  frames(from: number): AsyncGenerator<FilmFrame, void, unknown>;
  close(): void;
}

/**
 * Opens a film with mediabunny, which is loaded only now.
 *
 * @param turn of its pictures, besides what the file itself asks for.
 * @throws Error when the file has no picture that this browser can decode.
 */
export async function openFilmReader(film: Blob, turn: QuarterTurn): Promise<FilmReader> {
  const [{ openFilm }, { filmFrames }] = await Promise.all([
    import('../../filmFile/openFilm.ts'),
    import('../../filmFile/filmFrames.ts'),
  ]);
  const opened = await openFilm(film, turn);
  if ('error' in opened) throw new Error(`The film can’t be opened: ${opened.error.kind}.`);
  return {
    async *frames(from) {
      for await (const { time, sample } of filmFrames(opened, { from, to: Number.POSITIVE_INFINITY })) {
        yield frameOf(time, sample);
      }
    },
    close: () => opened.input.dispose(),
  };
}

function frameOf(time: number, sample: VideoSample): FilmFrame {
  return {
    time,
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
  };
}
