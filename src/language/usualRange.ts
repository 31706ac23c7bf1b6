import type { Measurement, MeasurementRange } from '../heuristics/measurement.ts';
import { figureText } from './formatFigure.ts';
import { spoken } from './spoken.ts';
import { german } from './usualRange.de.ts';

/** The words round its limits. */
export interface UsualRangeWords {
  readonly usual: string;
  readonly upTo: (limit: string) => string;
  readonly from: (limit: string) => string;
}

const english: UsualRangeWords = {
  usual: 'usual',
  upTo: (limit) => `usual up to ${limit}`,
  from: (limit) => `usual from ${limit}`,
};

const words = spoken({ en: english, de: german });

/**
 * A usual range in words under its bar: what stands at its lower end, in the middle and at its upper end; a range that
 * is open at one end in one piece: "usual up to 24 cm". Empty without a limit.
 */
export function usualRange(
  range: MeasurementRange | null,
  { unit }: Pick<Measurement, 'unit'>,
  decimals: number,
): readonly string[] {
  const text = (value: number) => figureText(value, unit, decimals);
  const { low, high } = range ?? { low: null, high: null };
  if (low !== null && high !== null) return [text(low), words.usual, text(high)];
  if (high !== null) return [words.upTo(text(high))];
  return low === null ? [] : [words.from(text(low))];
}
