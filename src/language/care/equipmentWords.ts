import type { Equipment } from '../../care/exercises/equipment.ts';
import type { ExerciseId } from '../../care/exercises/exerciseId.ts';
import { exercises } from '../../care/exercises/exercises.ts';
import { spoken } from '../spoken.ts';
import { germanLacks, germanOwnForms, germanQuestion, germanStandIns } from './equipmentWords.de.ts';

const englishQuestion = {
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
};

/** @see equipmentQuestion */
export type EquipmentQuestion = typeof englishQuestion;

/** Asking what there is to exercise with. */
export const equipmentQuestion = spoken({ en: englishQuestion, de: germanQuestion });

/** What stands in for a thing in most homes. */
export type StandIns = Readonly<Partial<Record<Equipment, string>>>;

const englishStandIns: StandIns = {
  mat: 'No mat? A rug or a folded blanket does.',
  wall: 'No wall near? A door frame or a tree does.',
  chair: 'No chair? The edge of a bed or a sofa does.',
  step: 'No step? The lowest stair or a kerb does.',
};

const standIns = spoken({ en: englishStandIns, de: germanStandIns });

/** How an exercise is done without a thing that it has in its picture. */
export type OwnForms = Readonly<Partial<Record<ExerciseId, StandIns>>>;

const englishOwnForms: OwnForms = {
  bandAbduction: { band: 'No band? Do it without one, slowly, one hand on a wall.' },
};

const ownForms = spoken({ en: englishOwnForms, de: germanOwnForms });

/** Why an exercise is left out: 'Ball pike needs a gym ball.' */
export type LacksWords = Readonly<Record<Equipment, (name: string) => string>>;

const englishLacks: LacksWords = {
  mat: (name) => `${name} needs a mat.`,
  wall: (name) => `${name} needs a wall.`,
  chair: (name) => `${name} needs a chair.`,
  step: (name) => `${name} needs a step.`,
  band: (name) => `${name} needs an exercise band.`,
  ball: (name) => `${name} needs a gym ball.`,
  roller: (name) => `${name} needs a foam roller.`,
  bike: (name) => `${name} needs a bike that stands.`,
};

/** @see LacksWords */
export const lacksWords = spoken({ en: englishLacks, de: germanLacks });

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
