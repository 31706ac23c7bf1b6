import type { Contact } from '../../gait/events/contact.ts';
import { overlayTheme } from '../../overlay/overlayTheme.ts';

const left = overlayTheme.strokes.contactLeft.colour;
const right = overlayTheme.strokes.contactRight.colour;
const playhead = '#ffffff';

/** A foot without a known toe-off gets a mark this wide, pixels of the page. */
const unknownWidth = 6;

/** Draws left feet solid on the upper row, right feet hatched on the lower, and the playhead over both. */
export function drawContacts(
  context: CanvasRenderingContext2D,
  contacts: readonly Contact[],
  { from, to }: { readonly from: number; readonly to: number },
  time: number,
  unit: number,
): void {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  const x = (moment: number) => ((moment - from) / (to - from)) * width;
  const barHeight = height * 0.3;
  for (const { side, initialContact, toeOff, quality } of contacts) {
    const end = toeOff === null ? x(initialContact) + unknownWidth * unit : x(toeOff);
    if (end < 0 || x(initialContact) > width) continue;
    const top = side === 'left' ? height * 0.13 : height * 0.57;
    const bar = { left: x(initialContact), top, width: Math.max(3 * unit, end - x(initialContact)), height: barHeight };
    // What the rule itself is not sure of is paler.
    context.globalAlpha = 0.5 + 0.5 * Math.min(1, Math.max(0, quality));
    if (side === 'left') drawSolid(context, bar, unit);
    else drawHatched(context, bar, unit);
  }
  context.globalAlpha = 1;
  context.fillStyle = playhead;
  context.fillRect(Math.min(width - 2 * unit, Math.max(0, x(time) - unit)), 0, 2 * unit, height);
}

interface Bar {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function drawSolid(context: CanvasRenderingContext2D, bar: Bar, unit: number): void {
  context.beginPath();
  context.roundRect(bar.left, bar.top, bar.width, bar.height, 3 * unit);
  context.fillStyle = left;
  context.fill();
}

function drawHatched(context: CanvasRenderingContext2D, bar: Bar, unit: number): void {
  context.save();
  context.beginPath();
  context.roundRect(bar.left, bar.top, bar.width, bar.height, 3 * unit);
  context.clip();
  context.strokeStyle = right;
  context.lineWidth = 2.5 * unit;
  context.beginPath();
  for (let at = bar.left - bar.height; at < bar.left + bar.width; at += 6 * unit) {
    context.moveTo(at, bar.top + bar.height);
    context.lineTo(at + bar.height, bar.top);
  }
  context.stroke();
  context.restore();
  context.beginPath();
  context.roundRect(bar.left + unit / 2, bar.top + unit / 2, bar.width - unit, bar.height - unit, 3 * unit);
  context.strokeStyle = right;
  context.lineWidth = 1.5 * unit;
  context.stroke();
}
