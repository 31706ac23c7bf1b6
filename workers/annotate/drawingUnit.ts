/** The overlay's line widths and letters are made for a picture about this many pixels wide. */
const designWidth = 640;

/** Pixels of a picture of this size per unit of the overlay's theme. */
export function drawingUnit(width: number, height: number): number {
  return Math.max(1, Math.min(width, height) / designWidth);
}
