import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { measures } from '../heuristics/measures.ts';

/** An analysis in a few lines for a terminal. */
export function summary(name: string, analysis: RunAnalysis): string {
  const lines = [
    `${name}: ${analysis.gait}, ${analysis.view}, heading ${analysis.direction}, ${analysis.contacts.length} contacts` +
      (analysis.timeScale === 1 ? '' : `, slowed ${analysis.timeScale} times`),
  ];
  for (const notice of analysis.notices) lines.push(`  ${notice.level}: ${notice.sentence} ${notice.remedy ?? ''}`);
  for (const measure of measures) {
    const measurement = analysis.metrics[measure.id];
    if (!measurement || measurement.value === null) continue;
    const value = `${measurement.value.toFixed(measure.decimals + 1)} ± ${measurement.uncertainty?.toFixed(measure.decimals + 1)} ${measurement.unit}`;
    lines.push(
      `  ${measure.name.padEnd(16)} ${value} (${measurement.n})  ${measurement.status}: ${measurement.verdict}`,
    );
  }
  for (const finding of analysis.findings) lines.push(`  → ${finding.title}. Try: ${finding.cue}`);
  if (analysis.strength) lines.push(`  Keep: ${analysis.strength.sentence}`);
  return lines.join('\n');
}
