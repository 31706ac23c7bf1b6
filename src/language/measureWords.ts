import type { MeasureWords } from '../heuristics/measure.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import { isKnown, type Measurement } from '../heuristics/measurement.ts';
import { measures } from '../heuristics/measures.ts';

/** The words of every measure in one language. */
export type MeasureVocabulary = Readonly<Record<MeasureId, MeasureWords>>;

/**
 * The vocabulary in use: the English texts, which stand beside the thresholds in the measures' own files. Another
 * language is another record of this kind; everything here that speaks of a measure takes one as its last argument.
 */
export const measureWords: MeasureVocabulary = Object.fromEntries(
  measures.map(({ id, words }) => [id, words]),
) as unknown as MeasureVocabulary;

/** What was found, as a sentence; null without a value. */
export function verdictSentence(
  id: MeasureId,
  measurement: Measurement | undefined,
  vocabulary = measureWords,
): string | null {
  if (!measurement || !isKnown(measurement)) return null;
  return vocabulary[id].verdict?.(measurement) ?? null;
}
