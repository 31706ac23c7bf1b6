import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import { causeOf } from './causeOf.ts';
import type { Finding, Strength } from './finding.ts';

/** Which of several strengths to name: the one that matters most for load comes first. */
const order: readonly MeasureId[] = [
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
  metrics: Readonly<Partial<Record<MeasureId, Measurement>>>,
  findings: readonly Finding[],
): Strength | null {
  // Praise for what the cue is about to change would take the cue back.
  const touched = findings.map(({ metric: id }) => metrics[id] && causeOf(id, metrics[id]));
  for (const id of order) {
    const measurement = metrics[id];
    if (measurement && touched.includes(causeOf(id, measurement) ?? undefined)) continue;
    // Good only where the whole interval is usual: praise is a claim like any other.
    if (measurement?.status === 'good') return { metric: id };
  }
  return null;
}
