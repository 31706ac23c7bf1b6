import type { Metric } from '../heuristics/metric.ts';
import type { MetricId } from '../heuristics/metricId.ts';

/** Which of several strengths to name: the one that matters most for load comes first. */
const order: readonly MetricId[] = [
  'overstride',
  'cadence',
  'shankAngle',
  'verticalOscillation',
  'forwardLean',
  'peakKneeFlexion',
  'trunkSway',
  'stepWidth',
  'armCrossover',
  'headPosition',
  'shoulderElevation',
  'elbowAngle',
];

/** One thing that is surely in its usual range, to be kept; null when nothing is sure. */
export function chooseStrength(
  metrics: Readonly<Partial<Record<MetricId, Metric>>>,
): { readonly metric: MetricId; readonly sentence: string } | null {
  for (const id of order) {
    const metric = metrics[id];
    if (metric?.status === 'good' && metric.verdict !== null) return { metric: id, sentence: metric.verdict };
  }
  return null;
}
