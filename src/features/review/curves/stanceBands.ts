import type uPlot from 'uplot';
import type { Contact } from '../../../gait/stances/contact.ts';
import { chartLook } from './chartLook.ts';

/** Draws each foot's time on the ground behind the lines: left plain, right hatched. */
export function drawStanceBands(chart: uPlot, contacts: readonly Contact[]): void {
  const { ctx, bbox } = chart;
  const { min, max } = chart.scales.x;
  if (min == null || max == null) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  for (const { side, initialContact, toeOff } of contacts) {
    const end = toeOff ?? initialContact;
    if (end < min || initialContact > max) continue;
    const left = chart.valToPos(initialContact, 'x', true);
    const width = Math.max(devicePixelRatio, chart.valToPos(end, 'x', true) - left);
    ctx.fillStyle = ctx.strokeStyle = side === 'left' ? chartLook.leftGround : chartLook.rightGround;
    if (side === 'left') ctx.fillRect(left, bbox.top, width, bbox.height);
    else hatch(ctx, left, bbox.top, width, bbox.height);
  }
  ctx.restore();
}

function hatch(context: CanvasRenderingContext2D, left: number, top: number, width: number, height: number): void {
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.lineWidth = 3 * devicePixelRatio;
  context.beginPath();
  for (let at = left - height; at < left + width; at += 7 * devicePixelRatio) {
    context.moveTo(at, top + height);
    context.lineTo(at + height, top);
  }
  context.stroke();
  context.restore();
}
