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
