import type { FootStrikePattern } from '../gait/stances/contact.ts';
import type { OverlayWords } from '../overlay/overlayWords.ts';
import { formatFigure } from './formatFigure.ts';

const strikes: Record<FootStrikePattern, string> = {
  rearfoot: 'heel first',
  midfoot: 'mid-foot first',
  forefoot: 'ball of the foot first',
};

/** The labels on the film in English. */
export const overlayWords: OverlayWords = {
  lean: (degrees) => `Lean ${degreesText(degrees)}`,
  head: (degrees) => `Head ${degreesText(degrees)}`,
  ahead: (legLengths) => `${Math.round(100 * legLengths)} % of leg length ahead`,
  foot(side, strike) {
    const name = side === 'left' ? 'Left' : 'Right';
    return strike ? `${name} · ${strikes[strike]}` : `${name} down`;
  },
};

/** An angle as people read it: whole degrees, a real minus sign, never "−0°". */
export function degreesText(degrees: number): string {
  const { figure, suffix } = formatFigure(degrees, 'deg', 0);
  return figure + suffix;
}
