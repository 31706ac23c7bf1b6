import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { watchNumbers } from '../analysis/watch/watchNumbers.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import { findingWords } from './findingWords.ts';
import { measureWords, verdictSentence } from './measureWords.ts';
import { noticeWords } from './noticeWords.ts';
import { reasonWords } from './reasonWords.ts';
import { sideDifferenceWords } from './sideDifferenceWords.ts';
import { validationSentence } from './validationSentence.ts';

/**
 * The content of a `*.analysis.json` file, ready for `JSON.stringify`: the analysis with its facts put into sentences,
 * since those who read the file have no words of their own.
 *
 * @param byHand What a person set by hand, on which the numbers rest (`byHandTexts`).
 */
export function writeRunAnalysis(
  analysis: RunAnalysis,
  { byHand = [], vocabulary = measureWords }: { byHand?: readonly string[]; vocabulary?: typeof measureWords } = {},
) {
  const { metrics, strength } = analysis;
  return {
    ...analysis,
    setByHand: byHand,
    watch: watchNumbers(analysis),
    metrics: Object.fromEntries(
      (Object.entries(metrics) as [MeasureId, Measurement][]).map(([id, measurement]) => {
        const why = reasonWords(id, analysis, vocabulary);
        return [
          id,
          {
            ...measurement,
            reason: why?.reason ?? null,
            remedy: why?.remedy ?? null,
            verdict: verdictSentence(id, measurement, vocabulary),
            validation: measurement.validation && validationSentence(measurement.validation),
          },
        ];
      }),
    ),
    findings: analysis.findings.map((finding) => {
      const words = findingWords(finding, metrics[finding.metric], vocabulary);
      return { ...finding, ...words, drills: words.drills.map(({ text }) => text) };
    }),
    strength: strength && {
      ...strength,
      sentence: verdictSentence(strength.metric, metrics[strength.metric], vocabulary),
    },
    notices: analysis.notices.map((notice) => ({ ...notice, ...noticeWords(notice) })),
    symmetry: analysis.symmetry.map((difference) => ({ ...difference, ...sideDifferenceWords(difference) })),
  };
}
