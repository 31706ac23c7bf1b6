import type { MeasureWords } from '../heuristics/measure.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import { isKnown, type Measurement } from '../heuristics/measurement.ts';
import { measures } from '../heuristics/measures.ts';
import { figureText } from './formatFigure.ts';
import { german } from './measureWords.de.ts';
import { spoken } from './spoken.ts';
import { unbroken } from './unbroken.ts';

/** The words of every measure in one language. */
export type MeasureVocabulary = Readonly<Record<MeasureId, MeasureWords>>;

const english = Object.fromEntries(measures.map(({ id, words }) => [id, words])) as unknown as MeasureVocabulary;

/**
 * The vocabulary in use. The English texts stand beside the thresholds in the measures' own files; everything here that
 * speaks of a measure takes a vocabulary as its last argument.
 */
export const measureWords: MeasureVocabulary = spoken({
  en: unbrokenVocabulary(english),
  de: unbrokenVocabulary(german),
});

/** What was found, as a sentence; null without a value. */
export function verdictSentence(
  id: MeasureId,
  measurement: Measurement | undefined,
  vocabulary = measureWords,
): string | null {
  if (!measurement || !isKnown(measurement)) return null;
  return vocabulary[id].verdict?.(measurement, figureText) ?? null;
}

function unbrokenVocabulary(vocabulary: MeasureVocabulary): MeasureVocabulary {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([id, words]) => [id, unbrokenWords(words)]),
  ) as unknown as MeasureVocabulary;
}

function unbrokenWords(words: MeasureWords): MeasureWords {
  const { verdict } = words;
  return {
    ...unbrokenTexts(words),
    verdict: verdict && ((measurement, length) => unbroken(verdict(measurement, length))),
  };
}

function unbrokenTexts<T>(value: T): T {
  if (typeof value === 'string') return unbroken(value) as T;
  if (Array.isArray(value)) return value.map(unbrokenTexts) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unbrokenTexts(one)])) as T;
}
