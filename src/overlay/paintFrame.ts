/** Where the shapes go: a canvas of `width` × `height` pixels that shows the picture or a part of it. */
export interface PaintFrame {
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas per pixel of the film. */
  readonly scale: number;
  /** Pixels of the canvas per unit of the theme: the device's pixel ratio on a page. */
  readonly unit: number;
  /** Pixel of the film at the canvas's upper left corner; the picture's own corner when absent. */
  readonly origin?: readonly [x: number, y: number];
}
