import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { checks } from '../heuristics/measures.ts';

/** An analysis in a few lines for a terminal. */
export function summary(name: string, analysis: RunAnalysis): string {
  const lines = [
    `${name}: ${analysis.gait}, ${analysis.view}, heading ${analysis.direction}, ${analysis.contacts.length} contacts` +
      (analysis.timeScale === 1 ? '' : `, slowed ${analysis.timeScale} times`),
  ];
  for (const notice of analysis.notices) lines.push(`  ${notice.level}: ${notice.sentence} ${notice.remedy ?? ''}`);
  for (const check of checks) {
    const metric = analysis.metrics[check.id];
    if (!metric || metric.value === null) continue;
    const value = `${metric.value.toFixed(check.decimals + 1)} ± ${metric.uncertainty?.toFixed(check.decimals + 1)} ${metric.unit}`;
    lines.push(`  ${check.name.padEnd(16)} ${value} (${metric.n})  ${metric.status}: ${metric.verdict}`);
  }
  for (const finding of analysis.findings) lines.push(`  → ${finding.title}. Try: ${finding.cue}`);
  if (analysis.strength) lines.push(`  Keep: ${analysis.strength.sentence}`);
  return lines.join('\n');
}
