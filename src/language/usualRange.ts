import type { Measurement, MeasurementRange } from '../heuristics/measurement.ts';
import { formatFigure } from './formatFigure.ts';

/**
 * A usual range in words under its bar: what stands at its lower end, in the middle and at its upper end; a range that
 * is open at one end in one piece: "usual up to 24 cm". Empty without a limit.
 */
export function usualRange(
  range: MeasurementRange | null,
  { unit }: Pick<Measurement, 'unit'>,
  decimals: number,
): readonly string[] {
  const text = (value: number) => {
    const { figure, suffix } = formatFigure(value, unit, decimals);
    return figure + suffix;
  };
  const { low, high } = range ?? { low: null, high: null };
  if (low !== null && high !== null) return [text(low), 'usual', text(high)];
  if (high !== null) return [`usual up to ${text(high)}`];
  return low === null ? [] : [`usual from ${text(low)}`];
}
