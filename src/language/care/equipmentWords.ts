import type { Equipment } from '../../care/exercises/equipment.ts';
import type { ExerciseId } from '../../care/exercises/exerciseId.ts';
import { exercises } from '../../care/exercises/exercises.ts';

/** Asking what there is to exercise with. */
export const equipmentQuestion = {
  label: 'What do you have at hand?',
  hint: 'For what you don’t have, Lope takes another form.',
  things: {
    mat: 'A mat',
    wall: 'A wall',
    chair: 'A chair',
    step: 'A low step',
    band: 'An exercise band',
    ball: 'A gym ball',
    roller: 'A foam roller',
    bike: 'A bike that stands',
  } satisfies Record<Equipment, string>,
} as const;

/** What stands in for a thing in most homes. */
const standIns: Readonly<Partial<Record<Equipment, string>>> = {
  mat: 'No mat? A rug or a folded blanket does.',
  wall: 'No wall near? A door frame or a tree does.',
  chair: 'No chair? The edge of a bed or a sofa does.',
  step: 'No step? The lowest stair or a kerb does.',
};

/** How an exercise is done without a thing that it has in its picture. */
const ownForms: Readonly<Partial<Record<ExerciseId, Partial<Record<Equipment, string>>>>> = {
  bandAbduction: { band: 'No band? Do it without one, slowly, one hand on a wall.' },
};

/** Why an exercise is left out: 'Ball pike needs a gym ball.' */
export const lacksWords: Readonly<Record<Equipment, (name: string) => string>> = {
  mat: (name) => `${name} needs a mat.`,
  wall: (name) => `${name} needs a wall.`,
  chair: (name) => `${name} needs a chair.`,
  step: (name) => `${name} needs a step.`,
  band: (name) => `${name} needs an exercise band.`,
  ball: (name) => `${name} needs a gym ball.`,
  roller: (name) => `${name} needs a foam roller.`,
  bike: (name) => `${name} needs a bike that stands.`,
};

/** How to do an exercise without a thing; null where it can't be done without. */
export function withoutLine(exercise: ExerciseId, need: Equipment): string | null {
  return ownForms[exercise]?.[need] ?? standIns[need] ?? null;
}

/** How to do an exercise with what there is; empty where nothing is missing. */
export function withoutLines(exercise: ExerciseId, has: ReadonlySet<Equipment>): string {
  return exercises[exercise].needs
    .filter((need) => !has.has(need))
    .map((need) => withoutLine(exercise, need) ?? '')
    .join(' ')
    .trim();
}
