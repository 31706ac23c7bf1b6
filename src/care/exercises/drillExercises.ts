import type { Exercise } from './exercise.ts';
import type { ExerciseId } from './exerciseId.ts';
import { highKneeMarch, hipHike, seatedArmSwing, stepDown, wallLean } from './movements/drills.ts';

/** To feel a change of form before one runs with it. */
export const drillExercises = {
  highKneeMarch: {
    group: 'drills',
    works: ['hipFlexors', 'glutes', 'balance'],
    sides: 'alternating',
    doses: [
      { sets: 2, reps: 20, secondsEach: 1.15 },
      { sets: 4, reps: 20, secondsEach: 1.15 },
    ],
    rest: 30,
    needs: [],
    easier: 'briskWalk',
    harder: 'skipping',
    leaveOut: ['groin', 'hip'],
    says: ['drillsForForm'],
    movement: highKneeMarch,
  },
  wallLean: {
    group: 'drills',
    works: ['calves', 'belly'],
    sides: 'both',
    doses: [{ sets: 5, seconds: 10 }],
    rest: 10,
    needs: ['wall'],
    leaveOut: ['calf', 'heel', 'shoulder', 'arm'],
    says: ['drillsForForm', 'leanAndBack'],
    movement: wallLean,
  },
  seatedArmSwing: {
    group: 'drills',
    works: ['shoulders', 'belly'],
    sides: 'both',
    doses: [{ sets: 3, seconds: 30 }],
    rest: 20,
    needs: ['mat'],
    leaveOut: ['shoulder', 'sitting', 'tailbone'],
    says: ['drillsForForm', 'armsForward'],
    movement: seatedArmSwing,
  },
  stepDown: {
    group: 'drills',
    works: ['thighs', 'glutes', 'balance'],
    sides: 'each',
    doses: [
      { sets: 2, reps: 6, secondsEach: 3.3 },
      { sets: 3, reps: 8, secondsEach: 3.3 },
    ],
    rest: 45,
    needs: ['step'],
    easier: 'sitToStand',
    leaveOut: ['knee'],
    says: ['drillsForForm', 'legsFirst'],
    movement: stepDown,
  },
  hipHike: {
    group: 'drills',
    works: ['hipSides', 'balance'],
    sides: 'each',
    doses: [
      { sets: 2, reps: 8, secondsEach: 3.4 },
      { sets: 3, reps: 10, secondsEach: 3.4 },
    ],
    rest: 30,
    needs: ['step'],
    leaveOut: ['hip'],
    says: ['drillsForForm'],
    movement: hipHike,
  },
} as const satisfies Partial<Record<ExerciseId, Exercise>>;
