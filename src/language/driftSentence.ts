import { measureOf } from '../heuristics/measures.ts';
import type { FormDrift } from '../heuristics/wholeRun/formDrift.ts';
import { formatError, formatFigure } from './formatFigure.ts';
import { measureWords } from './measureWords.ts';
import { unbroken } from './unbroken.ts';

/** What changed over a long film, in a sentence. */
export function driftSentence(drift: FormDrift, vocabulary = measureWords): string {
  const { name } = vocabulary[drift.id];
  const { unit, decimals } = measureOf(drift.id);
  const { figure, suffix } = formatFigure(Math.abs(drift.change), unit, decimals);
  const way = drift.change > 0 ? 'rose' : 'fell';
  const error = formatError(drift.uncertainty, unit, decimals);
  return unbroken(`${name} ${way} by ${figure} ± ${error}${suffix} between the second minute and the end.`);
}
