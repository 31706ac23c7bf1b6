import type { FootStrikePattern } from '../gait/stances/contact.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { OverlayWords } from '../overlay/overlayWords.ts';
import type { Side } from '../poseTrack/side.ts';
import { figureText } from './formatFigure.ts';
import { german } from './overlayWords.de.ts';
import { spoken } from './spoken.ts';

/** The words of the labels; figures come with their units. */
export interface LabelWords {
  readonly strikes: Readonly<Record<FootStrikePattern, string>>;
  /** How the parts of a landing are named where they stand side by side. */
  readonly parts: Readonly<Partial<Record<MeasureId, (figure: string) => string>>>;
  readonly lean: (figure: string) => string;
  readonly head: (figure: string) => string;
  readonly ahead: (figure: string) => string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly down: (side: string) => string;
  /** How far a hand keeps from the middle of the body, or reaches beyond it. */
  readonly across: (figure: string) => string;
  readonly clear: (figure: string) => string;
  readonly now: (figure: string) => string;
  readonly about: (figure: string) => string;
  readonly step: (number: number, count: number) => string;
}

const english: LabelWords = {
  strikes: {
    rearfoot: 'probably heel first',
    midfoot: 'probably mid-foot first',
    forefoot: 'probably forefoot first',
  },
  parts: {
    overstride: (figure) => `${figure} ahead`,
    shankAngle: (figure) => `Shin ${figure}`,
    kneeFlexionAtContact: (figure) => `Knee ${figure}`,
    footStrike: (figure) => `Foot ${figure}`,
  },
  lean: (figure) => `Lean now ${figure}`,
  head: (figure) => `Head now ${figure}`,
  ahead: (figure) => `${figure} ahead`,
  sides: { left: 'Left', right: 'Right' },
  down: (side) => `${side} down`,
  across: (figure) => `${figure} across`,
  clear: (figure) => `${figure} clear`,
  now: (figure) => `now ${figure}`,
  about: (figure) => `about ${figure}`,
  step: (number, count) => `step ${number} of ${count}`,
};

const words = spoken({ en: english, de: german });

/** The labels on the film. */
export const overlayWords: OverlayWords = {
  lean: (degrees) => words.lean(degreesText(degrees)),
  head: (degrees) => words.head(degreesText(degrees)),
  ahead: (value, unit) => words.ahead(figureText(value, unit, unit === 'cm' ? 0 : 2)),
  foot(side, strike) {
    const name = words.sides[side];
    return strike ? `${name} · ${words.strikes[strike]}` : words.down(name);
  },
  figure: ownFigure,
  now: (figure) => words.now(figure),
  about: (figure) => words.about(figure),
  part: (measure, figure) => words.parts[measure]?.(figure) ?? figure,
  step: (number, count) => words.step(number, count),
};

/** An angle as people read it: whole degrees, a real minus sign, never "−0°". */
export function degreesText(degrees: number): string {
  return figureText(degrees, 'deg', 0);
}

function ownFigure(value: number, unit: string, decimals: number): string {
  return unit === 'fraction of shoulder width' ? fromMiddle(value) : figureText(value, unit, decimals);
}

/** How far a hand keeps from the middle of the body, or reaches beyond it, as a share of the shoulders' width. */
function fromMiddle(share: number): string {
  const figure = `${Math.round(100 * Math.abs(share))} %`;
  return share < 0 ? words.across(figure) : words.clear(figure);
}
