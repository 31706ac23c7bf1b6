import type { Equipment } from '../../care/exercises/equipment.ts';
import type { Dose, Exercise, ExerciseGroup, Hurt, WorkedPart } from '../../care/exercises/exercise.ts';

/** '3 × 10 each side', '2 × 30 s each side', '5 min'; the numbers keep their units on the same line. */
export function doseLine(dose: Dose, sides: Exercise['sides']): string {
  const each = sides === 'each' ? ' each side' : sides === 'alternating' ? ', changing sides' : '';
  const amount = 'reps' in dose ? `${dose.reps}` : secondsInWords(dose.seconds);
  if ('reps' in dose)
    return `${dose.sets > 1 ? `${dose.sets} × ` : ''}${amount}${dose.sets > 1 ? '' : ' times'}${each}`;
  return `${dose.sets > 1 ? `${dose.sets} × ` : ''}${amount}${sides === 'each' ? ' each side' : ''}`;
}

/** '45 s', '5 min', '1 min 30 s'. */
export function secondsInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

export const groupWords: Readonly<Record<ExerciseGroup, string>> = {
  warmUp: 'Warm-up',
  legs: 'Legs',
  core: 'Core',
  balance: 'Balance',
  coolDown: 'Cool-down',
  drills: 'Drills for your form',
};

/** What an exercise is felt in. */
const workedPartWords: Readonly<Record<WorkedPart, string>> = {
  thighs: 'thighs',
  glutes: 'buttocks',
  hamstrings: 'back of the thighs',
  calves: 'calves',
  hipSides: 'sides of the hips',
  hipFlexors: 'front of the hips',
  belly: 'belly',
  flanks: 'flanks',
  back: 'back',
  chest: 'chest',
  shoulders: 'shoulders',
  balance: 'balance',
  breath: 'heart and lungs',
};

const equipmentWords: Readonly<Record<Equipment, string>> = {
  mat: 'a mat',
  wall: 'a wall',
  chair: 'a chair',
  step: 'a step',
  band: 'an exercise band',
  ball: 'a gym ball',
  roller: 'a foam roller',
  bike: 'a bike',
};

const hurtWords: Readonly<Record<Hurt, string>> = {
  bendingForward: 'bending forward makes it worse',
  leaningBack: 'leaning back makes it worse',
  sitting: 'sitting makes it worse',
  standing: 'standing makes it worse',
  lying: 'lying makes it worse',
  impact: 'landing or jumping makes it worse',
  neck: 'your neck hurts',
  upperBack: 'your upper back hurts',
  lowBack: 'your low back hurts',
  tailbone: 'your tailbone hurts',
  chest: 'your chest hurts',
  belly: 'your belly hurts',
  shoulder: 'a shoulder hurts',
  arm: 'an arm hurts',
  buttock: 'a buttock hurts',
  hip: 'a hip hurts',
  groin: 'your groin hurts',
  frontThigh: 'the front of a thigh hurts',
  backThigh: 'the back of a thigh hurts',
  knee: 'a knee hurts',
  shin: 'a shin hurts',
  calf: 'a calf hurts',
  ankle: 'an ankle hurts',
  heel: 'a heel hurts',
  foot: 'a foot hurts',
};

/** Why something is left out: 'a knee hurts'. */
export const hurtInWords = (hurt: Hurt): string => hurtWords[hurt];

/** 'Leave it out while a knee hurts or bending forward makes it worse.' Null where nothing speaks against it. */
export function leaveOutLine(hurts: readonly Hurt[]): string | null {
  if (hurts.length === 0) return null;
  const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(hurts.map((hurt) => hurtWords[hurt]));
  return `Leave it out while ${list}.`;
}

/** 'Thighs, buttocks'. */
export function worksLine(works: readonly WorkedPart[]): string {
  const line = works.map((part) => workedPartWords[part]).join(', ');
  return line[0].toUpperCase() + line.slice(1);
}

/** 'You need a mat and a wall.' Null where the floor is enough. */
export function needsLine(needs: readonly Equipment[]): string | null {
  if (needs.length === 0) return null;
  return `You need ${new Intl.ListFormat('en').format(needs.map((need) => equipmentWords[need]))}.`;
}
