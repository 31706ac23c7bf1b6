import type { MeasureId } from '../../heuristics/measureId.ts';

/** The measures that `public/measures` holds a drawing of (`npm run pictures`). */
export const picturedMeasures: ReadonlySet<MeasureId> = new Set<MeasureId>([
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
