import type { Drawing, DrawingKind } from '../analysis/drawings/drawing.ts';
import type { DropOfSide } from '../analysis/drawings/hipDrop.ts';
import { otherSide, type Side } from '../poseTrack/side.ts';
import { german, germanDrop } from './drawWords.de.ts';
import { formatNumber } from './number.ts';
import { spoken } from './spoken.ts';
import { unbroken } from './unbroken.ts';

const english = {
  tools: 'Draw on the video',
  kinds: { line: 'Line', angle: 'Angle', plumb: 'Plumb line', waistband: 'Waistband' },
  undo: 'Undo the last line',
  title: 'Your lines',
  go: 'Go there',
  remove: 'Remove',
  how: {
    line: 'Tap its two ends on the video, or drag from one to the other.',
    angle: 'Tap one end, the corner, and the other end.',
    plumb: 'Tap where it should hang.',
    waistband:
      'Stop in the middle of a step, when you stand on one leg, and tap both ends of your waistband. Do it for both legs, two or three steps each.',
  },
  cross: {
    name: 'Point on the video',
    place: (across: number, down: number) => `${formatNumber(across, 1)} % across, ${formatNumber(down, 1)} % down`,
    how: 'By keyboard: arrow keys move the cross, with Shift ten times as far. Enter sets a point, Esc puts the tool away.',
  },
  /** Of a line: how far it is from level. */
  fromLevel: (figure: string) => `${figure} from level`,
  drop: {
    title: 'Hip drop, by your lines',
    outside: (n: number) =>
      n === 1
        ? 'One waistband line isn’t in the middle of a step, so it doesn’t count.'
        : `${n} waistband lines aren’t in the middle of a step, so they don’t count.`,
    both: (figure: string) => `Both legs together: ${figure}. A tilted camera doesn’t matter in this one.`,
    known:
      'As a rule of thumb up to 5° is usual. Injured runners dropped more than others in one study (Bramah 2018), which doesn’t say that the drop caused it.',
    rests: 'It rests on your lines alone: the body that Lope draws is always level at the hips.',
  },
};

/** @see drawWords */
export type DrawWords = typeof english;

/** Lines that somebody draws on the film. */
export const drawWords = spoken({ en: english, de: german });

/** A drawing in the list, with what it measures. */
export function drawingName({ kind }: Drawing, degrees: number | null): string {
  if (degrees === null) return drawWords.kinds[kind];
  const figure = `${Math.round(degrees)}°`;
  return `${drawWords.kinds[kind]}, ${kind === 'angle' ? figure : drawWords.fromLevel(figure)}`;
}

/** A drop with its error, short: “4° ± 3”. */
export function dropFigure({ degrees, error }: { readonly degrees: number; readonly error: number }): string {
  return unbroken(`${Math.round(degrees)}° ± ${Math.max(1, Math.round(error))}`.replace('-', '−'));
}

/** Of the leg that one stands on: where the other hip is. */
export interface DropPhrases {
  readonly level: (side: Side, figure: string, lines: number) => string;
  readonly drops: (side: Side, figure: string, lines: number) => string;
  readonly isHigher: (side: Side, figure: string, lines: number) => string;
}

const from = (lines: number) => (lines === 1 ? 'from 1 line' : `from ${lines} lines`);

const englishDrop: DropPhrases = {
  level: (side, figure, lines) => `On your ${side} leg your hips are about level: ${figure}, ${from(lines)}.`,
  drops: (side, figure, lines) => `On your ${side} leg your ${otherSide(side)} hip drops by ${figure}, ${from(lines)}.`,
  isHigher: (side, figure, lines) =>
    `On your ${side} leg your ${otherSide(side)} hip is higher by ${figure}, ${from(lines)}.`,
};

const phrases = spoken({ en: englishDrop, de: germanDrop });

/** How far the hips drop while one stands on a leg. */
export function dropSentence(side: Side, drop: DropOfSide): string {
  if (Math.abs(drop.degrees) <= drop.error) return phrases.level(side, dropFigure(drop), drop.lines);
  const size = dropFigure({ ...drop, degrees: Math.abs(drop.degrees) });
  return drop.degrees > 0 ? phrases.drops(side, size, drop.lines) : phrases.isHigher(side, size, drop.lines);
}

/** The tools of a view: the waistband tells something from behind alone. */
export function toolsFor(view: string): readonly DrawingKind[] {
  return view === 'rear' ? ['line', 'angle', 'plumb', 'waistband'] : ['line', 'angle', 'plumb'];
}
