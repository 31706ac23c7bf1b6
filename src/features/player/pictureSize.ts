import type { PictureBox } from '../../overlay/pictureBox.ts';

/** Which part of the film's picture is kept, and in how many pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly part: PictureBox;
}
