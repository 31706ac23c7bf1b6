import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { measures } from '../heuristics/measures.ts';
import { findingWords } from '../language/findingWords.ts';
import { formatFigure } from '../language/formatFigure.ts';
import { measureWords, verdictSentence } from '../language/measureWords.ts';
import { noticeWords } from '../language/noticeWords.ts';
import { timeScaleWords } from '../language/timeScaleWords.ts';

/** An analysis in a few lines for a terminal. */
export function summary(name: string, analysis: RunAnalysis): string {
  const lines = [
    `${name}: ${analysis.gait}, ${analysis.view}, heading ${analysis.direction}, ${analysis.contacts.length} contacts` +
      (analysis.timeScale === 1 ? '' : `, ${timeScaleWords.past(analysis.timeScale)}`),
  ];
  for (const notice of analysis.notices) {
    const { sentence, remedy } = noticeWords(notice);
    lines.push(`  ${notice.level}: ${sentence} ${remedy ?? ''}`);
  }
  for (const measure of measures) {
    const measurement = analysis.metrics[measure.id];
    if (!measurement || measurement.value === null) continue;
    const written = (figure: number) => formatFigure(figure, measurement.unit, measure.decimals + 1);
    const { figure, suffix } = written(measurement.value);
    const error = measurement.uncertainty === null ? '?' : written(measurement.uncertainty).figure;
    lines.push(
      `  ${measureWords[measure.id].name.padEnd(22)} ${figure} ± ${error}${suffix} (${measurement.n})  ${measurement.status}: ${verdictSentence(measure.id, measurement)}`,
    );
  }
  for (const finding of analysis.findings) {
    const { title, cue } = findingWords(finding, analysis.metrics[finding.metric]);
    lines.push(`  → ${title}. Try: ${cue}`);
  }
  const { strength } = analysis;
  if (strength) lines.push(`  Keep doing this: ${verdictSentence(strength.metric, analysis.metrics[strength.metric])}`);
  return lines.join('\n');
}
