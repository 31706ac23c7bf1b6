import type { MeasureId } from '../../../src/heuristics/measureId.ts';

/** How near a measure must come to the truth. */
export interface Goal {
  readonly id: MeasureId;
  readonly name: string;
  /** Largest root mean square error over films, in `unit`. Null: shown without a goal. */
  readonly most: number | null;
  readonly unit: string;
  readonly decimals: number;
  /** From the measure's own unit to `unit`; lengths in the body and shares of the truth need to know whose they are. */
  readonly scale: (truth: number, legLength: number) => number;
}

const same = () => 1;

/** Goals of the measures: the project's own, from what the best published systems reach (ARCHITECTURE, accuracy). */
export const goals: readonly Goal[] = [
  { id: 'cadence', name: 'cadence', most: 0.3, unit: 'steps/min', decimals: 2, scale: same },
  { id: 'forwardLean', name: 'forward lean', most: 1.5, unit: '°', decimals: 1, scale: same },
  { id: 'headPosition', name: 'head position', most: 3, unit: '°', decimals: 1, scale: same },
  { id: 'footStrike', name: 'foot-strike angle', most: 2.5, unit: '°', decimals: 1, scale: same },
  { id: 'shankAngle', name: 'shank angle', most: 2.5, unit: '°', decimals: 1, scale: same },
  { id: 'kneeFlexionAtContact', name: 'knee at contact', most: 3, unit: '°', decimals: 1, scale: same },
  { id: 'peakKneeFlexion', name: 'peak knee', most: 3, unit: '°', decimals: 1, scale: same },
  { id: 'overstride', name: 'overstride', most: 1.5, unit: 'cm', decimals: 1, scale: (_, leg) => 100 * leg },
  { id: 'verticalOscillation', name: 'bounce', most: 0.4, unit: 'cm', decimals: 2, scale: same },
  { id: 'strideLength', name: 'stride length', most: 1, unit: '%', decimals: 2, scale: (truth) => 100 / truth },
  { id: 'groundContactTime', name: 'contact time', most: 8, unit: 'ms', decimals: 0, scale: same },
  { id: 'flightTime', name: 'flight time', most: 8, unit: 'ms', decimals: 0, scale: same },
  { id: 'dutyFactor', name: 'duty factor', most: null, unit: '%', decimals: 1, scale: same },
  { id: 'hipExtension', name: 'hip extension', most: 3, unit: '°', decimals: 1, scale: same },
  { id: 'elbowAngle', name: 'elbow', most: 5, unit: '°', decimals: 1, scale: same },
  { id: 'armSwing', name: 'arm swing', most: null, unit: '°', decimals: 1, scale: same },
  { id: 'armCrossover', name: 'arm crossing', most: 3, unit: '% of shoulder width', decimals: 1, scale: () => 100 },
  { id: 'stepWidth', name: 'step width', most: 1, unit: 'cm', decimals: 1, scale: same },
  { id: 'pelvicDrop', name: 'pelvic drop', most: 2, unit: '°', decimals: 1, scale: same },
  { id: 'trunkSway', name: 'trunk sway', most: 1.2, unit: '°', decimals: 1, scale: same },
];
