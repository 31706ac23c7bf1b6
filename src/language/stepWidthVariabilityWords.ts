import type { Measurement } from '../heuristics/measurement.ts';
import type { StepWidthVariability } from '../heuristics/wholeRun/stepWidthVariability.ts';
import { figureText, formatFigure } from './formatFigure.ts';
import { spoken } from './spoken.ts';
import { german } from './stepWidthVariabilityWords.de.ts';
import { unbroken } from './unbroken.ts';

/** Lengths as they are shown, by a body of average size where nobody told it; `low` alone without its unit. */
export interface Varies {
  readonly deviation: string;
  readonly low: string;
  readonly high: string;
  readonly steps: number;
  readonly isForAverageBody: boolean;
}

const english = ({ deviation, low, high, steps, isForAverageBody }: Varies) =>
  `From step to step the width varies by about ${deviation}${isForAverageBody ? ' (if you are of average height)' : ''}, between ${low} and ${high}, over ${steps} steps. No usual range is known for it; compare it with your own later videos.`;

const sentence = spoken({ en: english, de: german });

/** How much the steps' width varies, as a fact: nobody knows a usual range for a camera's number. */
export function stepWidthVariabilityWords(
  { deviation, low, high, steps }: StepWidthVariability,
  { scaleFrom }: Pick<Measurement, 'scaleFrom'>,
): string {
  const text = (value: number) => figureText(value, 'cm', 1);
  return unbroken(
    sentence({
      deviation: text(deviation),
      low: formatFigure(low, 'cm', 1).figure,
      high: text(high),
      steps,
      isForAverageBody: scaleFrom === 'bodyProportions',
    }),
  );
}
