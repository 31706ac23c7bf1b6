import type { Drawing, DrawingKind } from '../analysis/drawings/drawing.ts';
import type { DropOfSide } from '../analysis/drawings/hipDrop.ts';
import { otherSide, type Side } from '../poseTrack/side.ts';
import { unbroken } from './unbroken.ts';

/** Lines that somebody draws on the film. */
export const drawWords = {
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
} as const;

/** A drawing in the list, with what it measures. */
export function drawingName({ kind }: Drawing, degrees: number | null): string {
  if (degrees === null) return drawWords.kinds[kind];
  const figure = `${Math.round(degrees)}°`;
  return `${drawWords.kinds[kind]}, ${figure}${kind === 'angle' ? '' : ' from level'}`;
}

/** A drop with its error, short: “4° ± 3”. */
export function dropFigure({ degrees, error }: { readonly degrees: number; readonly error: number }): string {
  return unbroken(`${Math.round(degrees)}° ± ${Math.max(1, Math.round(error))}`.replace('-', '−'));
}

/** How far the hips drop while one stands on a leg. */
export function dropSentence(side: Side, drop: DropOfSide): string {
  const other = otherSide(side);
  const lines = drop.lines === 1 ? '1 line' : `${drop.lines} lines`;
  const figure = dropFigure(drop);
  if (Math.abs(drop.degrees) <= drop.error) {
    return `On your ${side} leg your hips are about level: ${figure}, from ${lines}.`;
  }
  const way = drop.degrees > 0 ? `your ${other} hip drops` : `your ${other} hip is higher`;
  const size = dropFigure({ ...drop, degrees: Math.abs(drop.degrees) });
  return `On your ${side} leg ${way} by ${size}, from ${lines}.`;
}

/** The tools of a view: the waistband tells something from behind alone. */
export function toolsFor(view: string): readonly DrawingKind[] {
  return view === 'rear' ? ['line', 'angle', 'plumb', 'waistband'] : ['line', 'angle', 'plumb'];
}
