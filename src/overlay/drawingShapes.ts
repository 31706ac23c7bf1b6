import type { Drawing, DrawnPoint } from '../analysis/drawings/drawing.ts';
import { drawingDegrees } from '../analysis/drawings/drawingDegrees.ts';
import type { Shape } from './shape.ts';

/** What was drawn by hand, and what is being drawn: points of it, none or some. */
export interface DrawnByHand {
  readonly drawings: readonly Drawing[];
  readonly pending?: { readonly time: number; readonly points: readonly DrawnPoint[] } | null;
}

/** What was drawn by hand on a frame, in pixels of the picture. @param time of the frame. @param pictureHeight pixels. */
export function drawingShapes(
  { drawings, pending }: DrawnByHand,
  time: number,
  rollDegrees: number,
  pictureHeight: number,
): readonly Shape[] {
  const shapes: Shape[] = drawings
    .filter((drawing) => drawing.time === time)
    .flatMap((drawing) => shapesOf(drawing, rollDegrees, pictureHeight));
  if (pending?.time === time) {
    for (const at of pending.points) shapes.push({ kind: 'dot', role: 'byHand', at });
    if (pending.points.length > 1) shapes.push({ kind: 'line', role: 'byHand', points: pending.points });
  }
  return shapes;
}

function shapesOf(drawing: Drawing, rollDegrees: number, pictureHeight: number): Shape[] {
  const { kind, points } = drawing;
  if (kind === 'plumb') {
    const roll = (rollDegrees * Math.PI) / 180;
    const [x, y] = points[0];
    const end: DrawnPoint = [x + pictureHeight * Math.sin(roll), y + pictureHeight * Math.cos(roll)];
    return [
      { kind: 'line', role: 'byHand', points: [points[0], end] },
      { kind: 'dot', role: 'byHand', at: points[0] },
    ];
  }
  const degrees = drawingDegrees(drawing, rollDegrees);
  const at = kind === 'angle' ? points[1] : points[points.length - 1];
  return [
    { kind: 'line', role: 'byHand', points },
    ...points.map((point): Shape => ({ kind: 'dot', role: 'byHand', at: point })),
    { kind: 'label', role: 'byHand', at: [at[0] + 6, at[1]], text: `${Math.round(degrees ?? 0)}°`, align: 'start' },
  ];
}
