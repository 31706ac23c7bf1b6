/** Pixels of a film's picture as it is looked at: square, and turned as the file asks. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
