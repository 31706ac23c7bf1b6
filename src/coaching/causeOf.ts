import { endOf } from '../heuristics/judging/endOf.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';

/** What several measures may have in common; of each, one finding is made. */
export type Cause = 'reaching' | 'posture' | 'hipControl' | 'knees' | 'arms' | 'pushOff' | 'upright';

const causes: Readonly<Partial<Record<MeasureId, Cause>>> = {
  cadence: 'reaching',
  overstride: 'reaching',
  strideLength: 'reaching',
  footStrike: 'reaching',
  shankAngle: 'reaching',
  verticalOscillation: 'reaching',
  softLanding: 'reaching',
  headPosition: 'posture',
  shoulderElevation: 'posture',
  pelvicDrop: 'hipControl',
  trunkSway: 'hipControl',
  stepWidth: 'hipControl',
  kneeFlexionAtContact: 'knees',
  peakKneeFlexion: 'knees',
  armCrossover: 'arms',
  elbowAngle: 'arms',
  hipExtension: 'pushOff',
};

/**
 * The cause that a measure is put down to when it is off. Much lean is slumping; little lean has nothing to do with
 * that.
 */
export function causeOf(id: MeasureId, measurement: Measurement): Cause | null {
  if (id !== 'forwardLean') return causes[id] ?? null;
  return endOf(measurement) === 'high' ? 'posture' : 'upright';
}
