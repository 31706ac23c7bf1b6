import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { View } from '../gait/scene/scene.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import { measureOf } from '../heuristics/measures.ts';
import { measureWords } from './measureWords.ts';
import { lowerFirst, nameInSentence } from './midSentence.ts';
import { reasonWords } from './reasonWords.ts';
import { spoken } from './spoken.ts';
import { german } from './unseenMeasures.de.ts';

/** What one and the same remedy would show. */
export interface UnseenMeasures {
  /** What to do and what that shows: "Film from behind or in front to see: step width, trunk sway." */
  readonly sentence: string;
  readonly measures: readonly { readonly id: MeasureId; readonly name: string; readonly reason: string }[];
}

/** The sentences of which one is said. */
export interface UnseenPhrases {
  /** Without its full stop: names follow. */
  readonly fromSide: string;
  readonly fromBehind: string;
  readonly toSee: (remedy: string, names: string) => string;
  readonly remedyFor: (names: string, remedy: string) => string;
}

const english: UnseenPhrases = {
  fromSide: 'Film from the side',
  fromBehind: 'Film from behind or in front',
  toSee: (remedy, names) => `${remedy} to see: ${names}.`,
  remedyFor: (names, remedy) => `${names}: ${lowerFirst(remedy)}`,
};

const phrases = spoken({ en: english, de: german });

/**
 * What a film can't show, gathered by its remedy, so that a dozen measures that another view would show take one line.
 *
 * @param ids Measures without a value, in the order in which they are shown.
 */
export function unseenMeasures(
  ids: readonly MeasureId[],
  analysis: Pick<RunAnalysis, 'metrics' | 'notices'>,
  vocabulary = measureWords,
): readonly UnseenMeasures[] {
  const byRemedy = new Map<string, UnseenMeasures['measures'][number][]>();
  for (const id of ids) {
    const remedy = remedyOf(id, analysis, vocabulary);
    const { name } = vocabulary[id];
    const one = { id, name, reason: reasonWords(id, analysis, vocabulary)?.reason ?? '' };
    byRemedy.set(remedy, [...(byRemedy.get(remedy) ?? []), one]);
  }
  return [...byRemedy].map(([remedy, measures]) => ({ sentence: sentenceOf(remedy, measures), measures }));
}

/** Without its full stop where names follow. */
function remedyOf(
  id: MeasureId,
  analysis: Pick<RunAnalysis, 'metrics' | 'notices'>,
  vocabulary: typeof measureWords,
): string {
  const { howToFilm, verdict } = vocabulary[id];
  // No film shows it, and its own words say what does.
  if (verdict === null) return howToFilm;
  if (analysis.metrics[id]?.reason?.kind === 'wrongView') return filmFrom(measureOf(id).views);
  return reasonWords(id, analysis, vocabulary)?.remedy ?? howToFilm;
}

function filmFrom(views: readonly View[]): string {
  return views.includes('left-side') ? phrases.fromSide : phrases.fromBehind;
}

function sentenceOf(remedy: string, measures: UnseenMeasures['measures']): string {
  const names = measures.map(({ name }) => nameInSentence(name)).join(', ');
  if (!remedy.endsWith('.')) return phrases.toSee(remedy, names);
  return phrases.remedyFor(`${names[0].toUpperCase()}${names.slice(1)}`, remedy);
}
