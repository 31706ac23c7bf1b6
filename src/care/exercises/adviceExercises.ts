import type { End } from '../../heuristics/judging/endOf.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import type { ExerciseId } from './exerciseId.ts';

/** For each drill of an advice, in the measure's own order, the exercise whose moving picture shows it; null for none. */
type Pictured = Readonly<Partial<Record<End, readonly (ExerciseId | null)[]>>>;

/** Which of the drills that measures name can be seen as exercises; a measure left out names none that can. */
export const adviceExercises: Readonly<Partial<Record<MeasureId, Pictured>>> = {
  armCrossover: { low: ['seatedArmSwing', null] },
  cadence: { low: [null, 'quickFeet'] },
  elbowAngle: { high: ['seatedArmSwing', null], low: ['seatedArmSwing', null] },
  forwardLean: { low: ['wallLean', null], high: ['backExtension', 'hipFlexorStretch'] },
  kneeFlexionAtContact: { low: [null, 'splitSquat'] },
  trunkSway: { high: ['sidePlank', null] },
  overstride: { high: [null, 'highKneeMarch', null] },
  peakKneeFlexion: { low: ['squat', null], high: ['stepDown', null] },
  shankAngle: { high: ['highKneeMarch', null] },
  stepWidth: { low: [null, 'bandAbduction'], high: [null, 'singleLegBalance'] },
  hipExtension: { low: ['hipFlexorStretch', 'gluteBridge'] },
};
