import type { Measurement } from '../heuristics/measurement.ts';
import { formatError, formatFigure } from './formatFigure.ts';
import { statusWords, verdictWord } from './statusWords.ts';

/**
 * A measure with its error and its usual range in one sentence, for those who listen instead of looking at the bar.
 *
 * @param word in place of the number (`wordForFigure`); null where there is none.
 */
export function measureSentence(name: string, metric: Measurement, decimals: number, word: string | null): string {
  if (metric.value === null) return `${name}: ${statusWords[metric.status].toLowerCase()}.`;
  const spoken = (value: number) => formatFigure(value, metric.unit, decimals).spoken;
  const figure = (value: number) => formatFigure(value, metric.unit, decimals).figure;
  const error =
    metric.uncertainty === null ? '' : ` plus or minus ${formatError(metric.uncertainty, metric.unit, decimals)}`;
  const { low, high } = metric.referenceRange ?? { low: null, high: null };
  const usual =
    low !== null && high !== null
      ? ` Usual: ${figure(low)} to ${figure(high)}.`
      : low !== null
        ? ` Usual: ${figure(low)} or more.`
        : high !== null
          ? ` Usual: ${figure(high)} or less.`
          : '';
  return `${name}: ${word ?? spoken(metric.value)}${error}, ${verdictWord(metric).toLowerCase()}.${usual}`;
}
