import type { FilmPart } from '../../../analysis/notice.ts';
import type { Contact } from '../../../gait/stances/contact.ts';

const ink = '#ffffff';

/** Marks the contact that is being corrected: a frame about its bar, and a grip at each end that is known. */
export function drawGrips(
  context: CanvasRenderingContext2D,
  { side, initialContact, toeOff }: Contact,
  { from, to }: FilmPart,
  unit: number,
): void {
  const { width, height } = context.canvas;
  const x = (moment: number) => ((moment - from) / (to - from)) * width;
  const top = (side === 'left' ? 0.13 : 0.57) * height;
  const bar = 0.3 * height;
  const start = x(initialContact);
  context.strokeStyle = ink;
  context.lineWidth = 1.5 * unit;
  if (toeOff !== null) context.strokeRect(start, top - unit, x(toeOff) - start, bar + 2 * unit);
  context.fillStyle = ink;
  for (const end of toeOff === null ? [start] : [start, x(toeOff)]) {
    context.beginPath();
    context.roundRect(end - 3 * unit, top - 3 * unit, 6 * unit, bar + 6 * unit, 3 * unit);
    context.fill();
  }
}
