import type { FilmPart } from '../../../analysis/notice.ts';
import type { Stretch } from '../../../gait/byHand/corrections.ts';
import type { Repair, RepairedSpan } from '../../../overlay/trackRepairs.ts';

/** All that the line of the whole film shows; played seconds. */
interface Overview {
  readonly film: Stretch;
  readonly leftOut: readonly FilmPart[];
  readonly repairs: readonly RepairedSpan[];
  readonly used: Stretch;
  /** The playhead. */
  readonly time: number;
}

const ground = '#2c3835';
const usedColour = '#a9b6b1';
/** A repair is this wide at least, pixels of the page, or nobody sees it. */
const leastWidth = 2;
/** By hue and by height, each in a lane of its own. */
export const repairMarks: Readonly<Record<Repair, { readonly colour: string; readonly lane: number }>> = {
  lost: { colour: '#ff8f8f', lane: 0 },
  repaired: { colour: '#ffe08a', lane: 1 },
  exchanged: { colour: '#d3c4ff', lane: 2 },
};

/** Draws the whole film as one line: what is used thick, what is not counted thin, repairs as ticks over it. */
export function drawOverview(
  context: CanvasRenderingContext2D,
  { film, leftOut, repairs, used, time }: Overview,
  unit: number,
): void {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  const x = (moment: number) => ((moment - film.from) / Math.max(1e-6, film.to - film.from)) * width;
  const line = height * 0.72;
  context.fillStyle = ground;
  context.fillRect(0, line - unit, width, 2 * unit);
  context.fillStyle = usedColour;
  context.fillRect(x(used.from), line - 3 * unit, x(used.to) - x(used.from), 6 * unit);
  context.fillStyle = ground;
  for (const { from, to } of leftOut) {
    context.fillRect(x(from), line - 3 * unit, Math.max(unit, x(to) - x(from)), 6 * unit);
  }
  const lane = height * 0.17;
  for (const { from, to, repair } of repairs) {
    const { colour, lane: row } = repairMarks[repair];
    context.fillStyle = colour;
    context.fillRect(x(from), row * lane + unit, Math.max(leastWidth * unit, x(to) - x(from)), lane - unit);
  }
  context.fillStyle = '#ffffff';
  context.fillRect(Math.min(width - 2 * unit, Math.max(0, x(time) - unit)), 0, 2 * unit, height);
}
