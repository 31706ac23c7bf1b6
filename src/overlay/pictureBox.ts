/** A part of the picture, as shares of its width and height. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** All of it. */
export const wholePicture: PictureBox = { left: 0, top: 0, width: 1, height: 1 };
