import type { AverageBody } from '../../../analysis/curves/averageBody.ts';
import { bones } from '../../../overlay/skeletonShapes.ts';
import { chartLook } from './chartLook.ts';

/** What the figure takes of the canvas: metres above and below the hips. */
const above = 0.85;
const below = 1.05;

/**
 * Draws the body at a moment, seen from where the camera stood, turned about its own upright axis. Farther limbs are
 * thinner and drawn first.
 */
export function drawBody(canvas: HTMLCanvasElement, body: AverageBody, moment: number, degrees: number): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = canvas;
  const perMetre = height / (above + below);
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const place = (k: number) => {
    const [x, y, z] = [body.x[k][moment], body.y[k][moment], body.z[k][moment]];
    return { across: width / 2 + perMetre * (x * c + z * s), down: perMetre * (above + y), depth: z * c - x * s };
  };
  context.clearRect(0, 0, width, height);
  context.lineCap = 'round';
  const lines = bones
    .map(([from, to, side]) => ({ a: place(from), b: place(to), side }))
    .filter(({ a, b }) => Number.isFinite(a.across + a.down + b.across + b.down))
    .sort((one, other) => other.a.depth + other.b.depth - one.a.depth - one.b.depth);
  for (const { a, b, side } of lines) {
    const near = Math.min(1, Math.max(0, 0.5 - (a.depth + b.depth) / 2 / 0.6));
    context.strokeStyle = side === null ? '#f2f6f4' : chartLook[side];
    context.globalAlpha = 0.55 + 0.45 * near;
    context.lineWidth = devicePixelRatio * (2.5 + 3 * near);
    context.setLineDash(side === 'right' ? [9 * devicePixelRatio, 7 * devicePixelRatio] : []);
    context.beginPath();
    context.moveTo(a.across, a.down);
    context.lineTo(b.across, b.down);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}
