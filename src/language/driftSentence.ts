import { measureOf } from '../heuristics/measures.ts';
import type { FormDrift } from '../heuristics/wholeRun/formDrift.ts';
import { german } from './driftSentence.de.ts';
import { formatError, formatFigure } from './formatFigure.ts';
import { measureWords } from './measureWords.ts';
import { spoken } from './spoken.ts';
import { unbroken } from './unbroken.ts';

const english = (name: string, isMore: boolean, amount: string) =>
  `${name} ${isMore ? 'rose' : 'fell'} by ${amount} between the second minute and the end.`;

const sentence = spoken({ en: english, de: german });

/** What changed over a long film, in a sentence. */
export function driftSentence(drift: FormDrift, vocabulary = measureWords): string {
  const { name } = vocabulary[drift.id];
  const { unit, decimals } = measureOf(drift.id);
  const { figure, suffix } = formatFigure(Math.abs(drift.change), unit, decimals);
  const error = formatError(drift.uncertainty, unit, decimals);
  return unbroken(sentence(name, drift.change > 0, `${figure} ± ${error}${suffix}`));
}
