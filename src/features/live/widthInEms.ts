let context: OffscreenCanvasRenderingContext2D | null = null;

/** How wide a line is in the page's own face at its heaviest, in units of the letters' size. */
export function widthInEms(text: string): number {
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  // As good as any without a canvas: most faces are narrower.
  if (!context) return 0.75 * text.length;
  context.font = `800 100px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width / 100;
}
