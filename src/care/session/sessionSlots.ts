import type { Dose } from '../exercises/exercise.ts';
import type { ExerciseId } from '../exercises/exerciseId.ts';
import type { SessionPart } from '../today/nextThing.ts';

/** A place in a session: exercises that take turns in it. */
export interface Slot {
  /** Those for a level, from and to which they are offered. */
  readonly choices: readonly { readonly exercise: ExerciseId; readonly from?: number; readonly to?: number }[];
  /** Instead of the exercise's own. */
  readonly dose?: Dose;
  /** Always there, less of it where time is short; the others come where there is time left. */
  readonly isNeeded?: true;
}

const seconds = (exercise: ExerciseId, length: number): Slot => ({
  choices: [{ exercise }],
  dose: { sets: 1, seconds: length },
});
const times = (exercise: ExerciseId, reps: number, secondsEach: number): Slot => ({
  choices: [{ exercise }],
  dose: { sets: 1, reps, secondsEach },
});
const oneOf = (...exercises: readonly ExerciseId[]): Slot => ({ choices: exercises.map((exercise) => ({ exercise })) });
const held = (exercise: ExerciseId): Slot => seconds(exercise, 30);

/**
 * The three sessions. Warm-up: from walking to jogging, hips and back, quick feet. Strength: legs first, then the
 * middle of the body; what comes last is done where there is time. Cool-down: walk, then what feels good.
 */
export const sessionSlots: Readonly<Record<SessionPart, readonly Slot[]>> = {
  warmUp: [
    seconds('walk', 45),
    seconds('briskWalk', 45),
    seconds('jog', 60),
    times('legSwingFront', 8, 1.5),
    times('legSwingSide', 8, 1.5),
    times('hipCircles', 4, 2.6),
    times('catCamel', 3, 7.2),
    times('lungeReach', 6, 3),
    times('calfRaise', 6, 3.7),
    times('armSwings', 8, 1.8),
    { choices: [{ exercise: 'quickFeet' }], dose: { sets: 3, seconds: 20 } },
  ],
  strength: [
    {
      ...oneOf('squat', 'splitSquat', 'squat', 'stepUp'),
      isNeeded: true,
    },
    { ...oneOf('hipHinge', 'bandAbduction'), isNeeded: true },
    { ...oneOf('calfRaise'), isNeeded: true },
    {
      choices: [{ exercise: 'birdDog' }, { exercise: 'gluteBridge', to: 1 }, { exercise: 'singleLegBridge', from: 2 }],
      isNeeded: true,
    },
    {
      choices: [
        { exercise: 'sidePlankOnKnees', to: 0 },
        { exercise: 'sidePlank', from: 1 },
      ],
      isNeeded: true,
    },
    {
      choices: [
        { exercise: 'deadBug' },
        { exercise: 'plankOnKnees', to: 0 },
        { exercise: 'plank', from: 1 },
        { exercise: 'curlUp' },
        { exercise: 'bicycleCrunch', from: 2 },
        { exercise: 'ballPike', from: 3 },
      ],
      isNeeded: true,
    },
    oneOf('bandAbduction', 'hipHinge'),
    {
      choices: [
        { exercise: 'singleLegBalance', to: 1 },
        { exercise: 'warriorThree', from: 2 },
      ],
    },
    oneOf('backExtension', 'gluteBridge'),
    oneOf('pelvicTilt'),
  ],
  coolDown: [
    { ...seconds('walk', 180), isNeeded: true },
    held('hipFlexorStretch'),
    held('hamstringStretch'),
    held('calfStretch'),
    held('gluteStretch'),
    held('childsPose'),
    held('proneProp'),
    held('chestOpener'),
  ],
};
