import type { Measurement } from '../heuristics/measurement.ts';
import { formatError, formatFigure } from './formatFigure.ts';
import { german } from './measureSentence.de.ts';
import { lowerFirst } from './midSentence.ts';
import { spoken } from './spoken.ts';
import { statusWords, verdictWord } from './statusWords.ts';

/** Its parts, each with the space before it. */
export interface MeasureSentenceWords {
  readonly plusMinus: (error: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
}

const english: MeasureSentenceWords = {
  plusMinus: (error) => ` plus or minus ${error}`,
  between: (low, high) => ` Usual: ${low} to ${high}.`,
  atLeast: (low) => ` Usual: ${low} or more.`,
  atMost: (high) => ` Usual: ${high} or less.`,
};

const words = spoken({ en: english, de: german });

/**
 * A measure with its error and its usual range in one sentence, for those who listen instead of looking at the bar.
 *
 * @param word in place of the number (`wordForFigure`); null where there is none.
 */
export function measureSentence(name: string, metric: Measurement, decimals: number, word: string | null): string {
  if (metric.value === null) return `${name}: ${lowerFirst(statusWords[metric.status])}.`;
  const spoken = (value: number) => formatFigure(value, metric.unit, decimals).spoken;
  const figure = (value: number) => formatFigure(value, metric.unit, decimals).figure;
  const error =
    metric.uncertainty === null ? '' : words.plusMinus(formatError(metric.uncertainty, metric.unit, decimals));
  const { low, high } = metric.referenceRange ?? { low: null, high: null };
  const usual =
    low !== null && high !== null
      ? words.between(figure(low), figure(high))
      : low !== null
        ? words.atLeast(figure(low))
        : high !== null
          ? words.atMost(figure(high))
          : '';
  return `${name}: ${word ?? spoken(metric.value)}${error}, ${lowerFirst(verdictWord(metric))}.${usual}`;
}
