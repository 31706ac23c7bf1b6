import type { Contact } from '../../gait/stances/contact.ts';
import { overlayTheme } from '../../overlay/overlayTheme.ts';
import { median } from '../../signal/median.ts';

const left = overlayTheme.strokes.contactLeft.colour;
const right = overlayTheme.strokes.contactRight.colour;
const playhead = '#ffffff';

/**
 * A foot without a known toe-off gets a mark this wide for its landing, pixels of the page, and a faint tail as long as
 * others stand.
 */
const landingWidth = 6;
const tailAlpha = 0.3;
/** Of the time from one landing to the next a foot stands about this share. */
const standingShare = 0.65;

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
  const usual = usualContact(contacts);
  for (const { side, initialContact, toeOff, quality } of contacts) {
    const start = x(initialContact);
    const end = x(toeOff ?? initialContact + usual);
    if (end < 0 || start > width) continue;
    const top = side === 'left' ? height * 0.13 : height * 0.57;
    const bar = { left: start, top, width: Math.max(3 * unit, end - start), height: barHeight };
    const draw = side === 'left' ? drawSolid : drawHatched;
    // What the rule itself is not sure of is paler.
    const alpha = 0.5 + 0.5 * Math.min(1, Math.max(0, quality));
    context.globalAlpha = toeOff === null ? tailAlpha : alpha;
    draw(context, bar, unit);
    if (toeOff !== null) continue;
    context.globalAlpha = alpha;
    draw(context, { ...bar, width: Math.min(bar.width, landingWidth * unit) }, unit);
  }
  context.globalAlpha = 1;
  context.fillStyle = playhead;
  context.fillRect(Math.min(width - 2 * unit, Math.max(0, x(time) - unit)), 0, 2 * unit, height);
}

/**
 * Median time that a foot stands, played seconds: of those whose toe-off is known, else from the rhythm of the
 * landings.
 */
function usualContact(contacts: readonly Contact[]): number {
  const known = contacts.flatMap(({ initialContact, toeOff }) => (toeOff === null ? [] : [toeOff - initialContact]));
  if (known.length > 0) return median(known);
  const steps = contacts.slice(1).map(({ initialContact }, i) => initialContact - contacts[i].initialContact);
  return steps.length > 0 ? standingShare * median(steps) : 0;
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
