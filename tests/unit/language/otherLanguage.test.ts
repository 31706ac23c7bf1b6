import { expect, test } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import { findingWords } from '../../../src/language/findingWords.ts';
import { type MeasureVocabulary, measureWords, verdictSentence } from '../../../src/language/measureWords.ts';
import { reasonWords } from '../../../src/language/reasonWords.ts';
import { writeRunAnalysis } from '../../../src/language/writeRunAnalysis.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { film } from '../gait/film.ts';

/** A language that says nothing but which text it stands for. */
const otherLanguage = Object.fromEntries(
  Object.entries(measureWords).map(([id, words]) => {
    const advice = (end: string) => ({
      title: `${id}-title-${end}`,
      link: `${id}-link-${end}`,
      cue: `${id}-cue`,
      drills: [`${id}-drill`],
    });
    return [
      id,
      {
        name: `${id}-name`,
        question: `${id}-question`,
        definition: `${id}-definition`,
        referenceSource: `${id}-source`,
        evidence: `${id}-evidence`,
        howToFilm: `${id}-film`,
        verdict: words.verdict && (({ status }: { status: string }) => `${id}-${status}`),
        advice: { low: advice('low'), high: advice('high') },
      },
    ];
  }),
) as unknown as MeasureVocabulary;

const noise = { seed: 11, jitter: 1.5, memory: 0.04, farFactor: 2 };
const { analysis } = analyseRun(
  film({ ...forms.overstriding, lean: 25 }, 'leftSide', { timing: evenTiming(8, 60), noise }),
  { heightCm: 175 },
);

test('a run is told in another language by another record of the measures’ words', () => {
  for (const [id, measurement] of Object.entries(analysis.metrics)) {
    const verdict = verdictSentence(id as MeasureId, measurement, otherLanguage);
    expect(verdict).toBe(measurement.value === null ? null : `${id}-${measurement.status}`);
  }
  expect(reasonWords('armCrossover', analysis, otherLanguage)?.remedy).toBe('armCrossover-film');
  expect(analysis.findings.length).toBeGreaterThan(0);
  for (const finding of analysis.findings) {
    const { metric, end } = finding;
    const measurement = analysis.metrics[metric]!;
    const { title, explanation, drills } = findingWords(finding, measurement, otherLanguage);
    expect(title).toBe(`${metric}-title-${end}`);
    expect(explanation).toBe(`${metric}-${measurement.status} ${metric}-link-${end}`);
    expect(drills.every(({ text }) => /^\w+-drill$/.test(text))).toBe(true);
  }
});

test('its file holds no English text of a measure', () => {
  const english = Object.entries(analysis.metrics).flatMap(([id, measurement]) => {
    const words = measureWords[id as MeasureId];
    const verdict = verdictSentence(id as MeasureId, measurement);
    const advice = Object.values(words.advice).flatMap(({ title, link, cue, drills }) => [title, link, cue, ...drills]);
    return [words.howToFilm, ...advice, ...(verdict ? [verdict] : [])];
  });
  const file = JSON.stringify(writeRunAnalysis(analysis, { vocabulary: otherLanguage }));
  for (const text of english) expect(file).not.toContain(text);
});
