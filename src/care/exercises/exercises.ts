import { coolDownExercises } from './coolDownExercises.ts';
import { coreExercises } from './coreExercises.ts';
import { drillExercises } from './drillExercises.ts';
import type { Exercise } from './exercise.ts';
import type { ExerciseId } from './exerciseId.ts';
import { legExercises } from './legExercises.ts';
import { warmUpExercises } from './warmUpExercises.ts';

/** Every exercise that Lope knows. */
export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
  ...warmUpExercises,
  ...legExercises,
  ...coreExercises,
  ...drillExercises,
  ...coolDownExercises,
};
