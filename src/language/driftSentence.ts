import type { Measure } from '../heuristics/measure.ts';
import type { FormDrift } from '../heuristics/wholeRun/formDrift.ts';
import { formatError } from './formatError.ts';
import { formatFigure } from './formatFigure.ts';

/** What changed over a long film, in a sentence. */
export function driftSentence(
  { name, unit, decimals }: Pick<Measure, 'name' | 'unit' | 'decimals'>,
  drift: FormDrift,
): string {
  const { figure, suffix } = formatFigure(Math.abs(drift.change), unit, decimals);
  const way = drift.change > 0 ? 'rose' : 'fell';
  return `${name} ${way} by ${figure}${suffix} ± ${formatError(drift.uncertainty, decimals)} between the second minute and the end.`;
}
