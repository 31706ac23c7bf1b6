import type { aggravations } from '../diary/backStory.ts';
import type { BodyPart } from '../diary/bodySpot.ts';
import type { StatementId } from '../evidence/statements.ts';
import type { Movement } from '../figure/movement.ts';
import type { Equipment } from './equipment.ts';
import type { ExerciseId } from './exerciseId.ts';

/** What an exercise is for, in the order in which they are shown. */
export const exerciseGroups = ['warmUp', 'legs', 'core', 'balance', 'coolDown', 'drills'] as const;

/** @see exerciseGroups */
export type ExerciseGroup = (typeof exerciseGroups)[number];

/** What an exercise works on. */
export const workedParts = [
  'thighs',
  'glutes',
  'hamstrings',
  'calves',
  'hipSides',
  'hipFlexors',
  'belly',
  'flanks',
  'back',
  'chest',
  'shoulders',
  'balance',
  'breath',
] as const;

/** @see workedParts */
export type WorkedPart = (typeof workedParts)[number];

/** How much: so many sets of repetitions, or of seconds. Where a side has its own, this is for each side. */
export type Dose =
  | { readonly sets: number; readonly reps: number; readonly secondsEach: number }
  | { readonly sets: number; readonly seconds: number };

/** What makes an exercise a bad idea: a place that hurts, or a way of moving that makes it worse. */
export type Hurt = BodyPart | (typeof aggravations)[number];

/** An exercise: how much of it, when not, and what is known. Its words lie in `src/language/care`. */
export interface Exercise {
  readonly group: ExerciseGroup;
  readonly works: readonly WorkedPart[];
  /** `each`: one side after the other; `alternating`: from side to side, counted together. */
  readonly sides: 'both' | 'each' | 'alternating';
  /** From the first day on to the most that makes sense here; one more after a week or two that went well. */
  readonly doses: readonly [Dose, ...Dose[]];
  /** Rest between sets, seconds. */
  readonly rest: number;
  readonly needs: readonly Equipment[];
  /** Of these it can be done without, in a form that its words tell. */
  readonly without?: readonly Equipment[];
  /** The easier and the harder exercise for the same, where it has a picture of its own. */
  readonly easier?: ExerciseId;
  readonly harder?: ExerciseId;
  /** Left out while one of these hurts or makes it worse. */
  readonly leaveOut: readonly Hurt[];
  /** Why, and how surely. */
  readonly says: readonly StatementId[];
  readonly movement: Movement;
}
