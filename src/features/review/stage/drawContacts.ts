import type { FilmPart } from '../../../analysis/notice.ts';
import type { Contact } from '../../../gait/stances/contact.ts';
import type { StripMark } from '../../../overlay/measures/measureDrawing.ts';
import { overlayTheme } from '../../../overlay/overlayTheme.ts';
import { median } from '../../../signal/median.ts';

const left = overlayTheme.strokes.contactLeft.colour;
const right = overlayTheme.strokes.contactRight.colour;
const playhead = '#ffffff';
const stretchGround = 'rgba(111, 242, 207, 0.16)';
const stretchPosts = '#6ff2cf';
const leftOutColour = 'rgba(255, 255, 255, 0.45)';

/**
 * A foot without a known toe-off gets a mark this wide for its landing, pixels of the page, and a faint tail as long as
 * others stand.
 */
const landingWidth = 6;
const tailAlpha = 0.3;
/** Of the time from one landing to the next a foot stands about this share. */
const standingShare = 0.65;

/** Everything that the strip shows; times are played seconds. */
interface Strip {
  readonly contacts: readonly Contact[];
  /** What of the film is not counted. */
  readonly leftOut: readonly FilmPart[];
  /** What a measure that is shown by itself says here. */
  readonly mark: StripMark | null;
  /** What alone is played, again and again. */
  readonly stretch: FilmPart | null;
  readonly window: FilmPart;
  /** The playhead. */
  readonly time: number;
}

/** Draws left feet solid on the upper row, right feet hatched on the lower, and the playhead over both. */
export function drawContacts(
  context: CanvasRenderingContext2D,
  { contacts, leftOut, mark, stretch, window: { from, to }, time }: Strip,
  unit: number,
): void {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  const x = (moment: number) => ((moment - from) / (to - from)) * width;
  for (const gap of leftOut) drawLeftOut(context, x(gap.from), x(gap.to), unit);
  if (stretch) drawStretch(context, x(stretch.from), x(stretch.to), unit);
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
  if (mark?.kind === 'span') drawSpan(context, x(mark.from), x(mark.to), unit);
  if (mark?.kind === 'count') drawCount(context, contacts, x, unit);
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

/** Thin lines that lean the other way than a right foot's, over both rows. */
function drawLeftOut(context: CanvasRenderingContext2D, from: number, to: number, unit: number): void {
  const { width, height } = context.canvas;
  const [start, end] = [Math.max(0, from), Math.min(width, to)];
  if (end <= start) return;
  context.save();
  context.beginPath();
  context.rect(start, 0, end - start, height);
  context.clip();
  context.strokeStyle = leftOutColour;
  context.lineWidth = unit;
  context.beginPath();
  for (let at = start - height; at < end; at += 7 * unit) {
    context.moveTo(at, 0);
    context.lineTo(at + height, height);
  }
  context.stroke();
  context.restore();
}

/** A lighter ground between two posts. */
function drawStretch(context: CanvasRenderingContext2D, from: number, to: number, unit: number): void {
  const { height } = context.canvas;
  context.fillStyle = stretchGround;
  context.fillRect(from, 0, to - from, height);
  context.fillStyle = stretchPosts;
  for (const end of [from, to]) context.fillRect(end - unit, 0, 2 * unit, height);
}

/** The time that a measure is about, between the two rows. */
function drawSpan(context: CanvasRenderingContext2D, from: number, to: number, unit: number): void {
  const { height } = context.canvas;
  context.fillStyle = playhead;
  context.fillRect(from, height / 2 - unit, to - from, 2 * unit);
  for (const end of [from, to]) context.fillRect(end - unit, 0.1 * height, 2 * unit, 0.8 * height);
}

/** Every landing's number; every fifth where there is no room for more. */
function drawCount(
  context: CanvasRenderingContext2D,
  contacts: readonly Contact[],
  x: (moment: number) => number,
  unit: number,
): void {
  const { height } = context.canvas;
  context.font = `600 ${10 * unit}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const gaps = contacts.slice(2).map(({ initialContact }, i) => x(initialContact) - x(contacts[i].initialContact));
  const room = gaps.length > 0 ? median(gaps) : Number.POSITIVE_INFINITY;
  const every = room > context.measureText(String(contacts.length)).width + 6 * unit ? 1 : 5;
  for (const [i, { side, initialContact, toeOff }] of contacts.entries()) {
    if ((i + 1) % every !== 0) continue;
    const text = String(i + 1);
    const width = context.measureText(text).width + 4 * unit;
    const middle = x((initialContact + (toeOff ?? initialContact)) / 2);
    const top = height * (side === 'left' ? 0.13 : 0.57);
    context.fillStyle = overlayTheme.labelGround;
    context.fillRect(middle - width / 2, top, width, 0.3 * height);
    context.fillStyle = overlayTheme.labelInk;
    context.fillText(text, middle, top + 0.15 * height);
  }
}
