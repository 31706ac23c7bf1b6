import type { MetricId } from '../../heuristics/measureId.ts';

/** The measures that `public/measures` holds a drawing of (`npm run pictures`). */
export const picturedMeasures: ReadonlySet<MetricId> = new Set<MetricId>([
  'forwardLean',
  'headPosition',
  'overstride',
  'footStrike',
  'shankAngle',
  'kneeFlexionAtContact',
  'peakKneeFlexion',
  'hipExtension',
  'verticalOscillation',
  'elbowAngle',
  'armCrossover',
  'trunkSway',
  'stepWidth',
  'pelvicDrop',
]);
