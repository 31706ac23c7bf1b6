import { checks } from '../heuristics/checks.ts';
import type { Metric } from '../heuristics/metric.ts';
import type { MetricId } from '../heuristics/metricId.ts';
import type { Finding } from './finding.ts';

/** How much a measure matters for load or performance by the strength of its evidence, and how readily it changes (0..1). */
const worth: Partial<Record<MetricId, { readonly weight: number; readonly changeability: number }>> = {
  overstride: { weight: 1, changeability: 1 },
  shankAngle: { weight: 1, changeability: 1 },
  cadence: { weight: 1, changeability: 1 },
  verticalOscillation: { weight: 0.8, changeability: 0.8 },
  forwardLean: { weight: 0.6, changeability: 0.7 },
  stepWidth: { weight: 0.6, changeability: 0.5 },
  trunkSway: { weight: 0.6, changeability: 0.5 },
  kneeFlexionAtContact: { weight: 0.6, changeability: 0.7 },
  peakKneeFlexion: { weight: 0.6, changeability: 0.7 },
  armCrossover: { weight: 0.4, changeability: 0.7 },
  headPosition: { weight: 0.35, changeability: 0.7 },
  hipExtension: { weight: 0.3, changeability: 0.5 },
  elbowAngle: { weight: 0.25, changeability: 0.7 },
};

/** Measures that share a cause; of each group only the strongest becomes a finding. */
const clusters: readonly (readonly MetricId[])[] = [
  ['overstride', 'cadence', 'strideLength', 'footStrike', 'shankAngle', 'verticalOscillation'],
  ['kneeFlexionAtContact', 'peakKneeFlexion'],
  ['forwardLean', 'headPosition'],
  ['stepWidth', 'trunkSway'],
  ['armCrossover', 'elbowAngle'],
  ['hipExtension'],
];

/** More would not be remembered on the next run. */
const mostFindings = 3;

/**
 * What is worth changing, the one to try first in front: the measures beyond their usual range by more than their
 * interval, one for each shared cause, by severity × weight × how readily it changes.
 */
export function rankFindings(metrics: Readonly<Partial<Record<MetricId, Metric>>>): Finding[] {
  const ranked: { finding: Finding; score: number }[] = [];
  for (const check of checks) {
    const metric = metrics[check.id];
    if (!metric || (metric.status !== 'watch' && metric.status !== 'fix') || metric.evidenceTime === null) continue;
    const advice = check.advise(metric);
    if (!advice) continue;
    const severity = severityOf(metric);
    ranked.push({
      finding: { metric: check.id, severity, evidenceTime: metric.evidenceTime, ...advice },
      score: severity * (worth[check.id]?.weight ?? 0) * (worth[check.id]?.changeability ?? 0),
    });
  }
  ranked.sort((a, b) => b.score - a.score);
  const findings: Finding[] = [];
  for (const { finding } of ranked) {
    const cluster = clusters.find((ids) => ids.includes(finding.metric));
    if (!findings.some((earlier) => cluster?.includes(earlier.metric))) findings.push(finding);
  }
  return findings.slice(0, mostFindings);
}

/**
 * 0..1: how far the part of the interval nearest to the usual range lies beyond it, on a scale where 1 is the usual
 * range's own width (or, for a range open at one end, half of the end's value) further out.
 */
function severityOf(metric: Metric): number {
  const { value, uncertainty, usual } = metric;
  if (value === null || uncertainty === null || !usual) return 0;
  const { low, high } = usual;
  const above = high === null ? 0 : value - uncertainty - high;
  const below = low === null ? 0 : low - (value + uncertainty);
  const end = high ?? low ?? 1;
  const width = low !== null && high !== null ? high - low : Math.abs(end) / 2 || 1;
  const beyond = Math.max(above, below, 0) / width;
  const floor = metric.status === 'fix' ? 0.6 : 0.2;
  return Math.min(1, Math.max(floor, beyond));
}
