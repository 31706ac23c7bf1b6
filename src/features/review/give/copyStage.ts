/** Wider than this a spoken film is only larger, pixels. */
const mostWidth = 1280;

/** The box of the review that shows the film: `Stage` marks it. */
function stageCanvases(): HTMLCanvasElement[] {
  return [...document.querySelectorAll<HTMLCanvasElement>('[data-stage] canvas')].filter(({ width }) => width > 0);
}

/** How large a film of the stage should be, pixels: as it is shown, in reason. */
export function stageSize(): { readonly width: number; readonly height: number } {
  const [first] = stageCanvases();
  if (!first) return { width: 640, height: 480 };
  const scale = Math.min(1, mostWidth / first.width);
  return { width: Math.max(2, scale * first.width), height: Math.max(2, scale * first.height) };
}

/**
 * Paints the stage as it is on the screen – picture, drawing and whatever else lies over it on a canvas – into a picture
 * that keeps its size, whatever becomes of the stage meanwhile.
 */
export function copyStage(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  context.fillStyle = '#000000';
  context.fillRect(0, 0, width, height);
  for (const canvas of stageCanvases()) {
    const scale = Math.min(width / canvas.width, height / canvas.height);
    const [w, h] = [scale * canvas.width, scale * canvas.height];
    context.drawImage(canvas, (width - w) / 2, (height - h) / 2, w, h);
  }
}
