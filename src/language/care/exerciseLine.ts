import type { Equipment } from '../../care/exercises/equipment.ts';
import type { Dose, Exercise, ExerciseGroup, Hurt, WorkedPart } from '../../care/exercises/exercise.ts';
import { spoken, spokenLanguage } from '../spoken.ts';
import { german } from './exerciseLine.de.ts';

/** How much, what for, with what, and when not. */
export interface ExerciseLineWords {
  /** With the space or comma before it. */
  readonly sides: Readonly<Record<Exclude<Exercise['sides'], 'both'>, string>>;
  readonly times: (reps: string) => string;
  readonly groups: Readonly<Record<ExerciseGroup, string>>;
  /** What an exercise is felt in. */
  readonly works: Readonly<Record<WorkedPart, string>>;
  readonly equipment: Readonly<Record<Equipment, string>>;
  readonly needs: (list: string) => string;
  /** As it follows "while" or "since". */
  readonly hurts: Readonly<Record<Hurt, string>>;
  readonly leaveOut: (list: string) => string;
}

/** '3 × 10 each side', '2 × 30 s each side', '5 min'; the numbers keep their units on the same line. */
export function doseLine(dose: Dose, sides: Exercise['sides']): string {
  const each = sides === 'both' ? '' : words.sides[sides];
  const amount = 'reps' in dose ? `${dose.reps}` : secondsInWords(dose.seconds);
  if ('reps' in dose) return `${dose.sets > 1 ? `${dose.sets} × ${amount}` : words.times(amount)}${each}`;
  return `${dose.sets > 1 ? `${dose.sets} × ` : ''}${amount}${sides === 'each' ? each : ''}`;
}

/** '45 s', '5 min', '1 min 30 s'. */
export function secondsInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

const englishGroups: ExerciseLineWords['groups'] = {
  warmUp: 'Warm-up',
  legs: 'Legs',
  core: 'Core',
  balance: 'Balance',
  coolDown: 'Cool-down',
  drills: 'Drills for your form',
};

const workedPartWords: ExerciseLineWords['works'] = {
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

const equipmentWords: ExerciseLineWords['equipment'] = {
  mat: 'a mat',
  wall: 'a wall',
  chair: 'a chair',
  step: 'a step',
  band: 'an exercise band',
  ball: 'a gym ball',
  roller: 'a foam roller',
  bike: 'a bike',
};

const hurtWords: ExerciseLineWords['hurts'] = {
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

const english: ExerciseLineWords = {
  sides: { each: ' each side', alternating: ', changing sides' },
  times: (reps) => `${reps} times`,
  groups: englishGroups,
  works: workedPartWords,
  equipment: equipmentWords,
  needs: (list) => `You need ${list}.`,
  hurts: hurtWords,
  leaveOut: (list) => `Leave it out while ${list}.`,
};

const words = spoken({ en: english, de: german });

/** What a group of exercises is called. */
export const groupInWords = (group: ExerciseGroup): string => words.groups[group];

/** Why something is left out: 'a knee hurts'. */
export const hurtInWords = (hurt: Hurt): string => words.hurts[hurt];

/** 'Leave it out while a knee hurts or bending forward makes it worse.' Null where nothing speaks against it. */
export function leaveOutLine(hurts: readonly Hurt[]): string | null {
  if (hurts.length === 0) return null;
  const list = new Intl.ListFormat(spokenLanguage(), { type: 'disjunction' });
  return words.leaveOut(list.format(hurts.map((hurt) => words.hurts[hurt])));
}

/** 'Thighs, buttocks'. */
export function worksLine(works: readonly WorkedPart[]): string {
  const line = works.map((part) => words.works[part]).join(', ');
  return line[0].toUpperCase() + line.slice(1);
}

/** 'You need a mat and a wall.' Null where the floor is enough. */
export function needsLine(needs: readonly Equipment[]): string | null {
  if (needs.length === 0) return null;
  return words.needs(new Intl.ListFormat(spokenLanguage()).format(needs.map((need) => words.equipment[need])));
}
