import type { FootStrikePattern } from '../gait/stances/contact.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { OverlayWords } from '../overlay/overlayWords.ts';
import { formatFigure } from './formatFigure.ts';

const strikes: Record<FootStrikePattern, string> = {
  rearfoot: 'heel first',
  midfoot: 'mid-foot first',
  forefoot: 'ball of the foot first',
};

/** How the parts of a landing are named where they stand side by side. */
const parts: Readonly<Partial<Record<MeasureId, (figure: string) => string>>> = {
  overstride: (figure) => `${figure} ahead`,
  shankAngle: (figure) => `Shin ${figure}`,
  kneeFlexionAtContact: (figure) => `Knee ${figure}`,
  footStrike: (figure) => `Foot ${figure}`,
};

/** The labels on the film in English. */
export const overlayWords: OverlayWords = {
  lean: (degrees) => `Lean now ${degreesText(degrees)}`,
  head: (degrees) => `Head now ${degreesText(degrees)}`,
  ahead: (value, unit) => `${figureText(value, unit, unit === 'cm' ? 0 : 2)} ahead`,
  foot(side, strike) {
    const name = side === 'left' ? 'Left' : 'Right';
    return strike ? `${name} · ${strikes[strike]}` : `${name} down`;
  },
  figure: (value, unit, decimals) =>
    unit === 'fraction of shoulder width' ? fromMiddle(value) : figureText(value, unit, decimals),
  now: (figure) => `now ${figure}`,
  about: (figure) => `about ${figure}`,
  part: (measure, figure) => parts[measure]?.(figure) ?? figure,
  step: (number, count) => `step ${number} of ${count}`,
};

/** An angle as people read it: whole degrees, a real minus sign, never "−0°". */
export function degreesText(degrees: number): string {
  return figureText(degrees, 'deg', 0);
}

/** How far a hand keeps from the middle of the body, or reaches beyond it, as a share of the shoulders' width. */
function fromMiddle(share: number): string {
  return `${Math.round(100 * Math.abs(share))} % ${share < 0 ? 'across' : 'clear'}`;
}

function figureText(value: number, unit: string, decimals: number): string {
  const { figure, suffix } = formatFigure(value, unit, decimals);
  return figure + suffix;
}
