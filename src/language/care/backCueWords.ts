import type { BackCueId } from '../../care/back/backCue.ts';
import type { ChosenCue } from '../../care/diary/chosenCue.ts';
import { measureWords } from '../measureWords.ts';
import { spoken } from '../spoken.ts';
import { german, germanView } from './backCueWords.de.ts';

/** A part of form as a runner knows it. */
interface BackCueWords {
  readonly name: string;
  /** To think of while running. Never one that could make worse what is too much already. */
  readonly cue: string;
  /** How to notice it without a camera. */
  readonly feel: string;
}

/** @see backCueWords */
export type AllBackCueWords = Readonly<Record<BackCueId, BackCueWords>>;

const english: AllBackCueWords = {
  softLanding: {
    name: 'Soft landing',
    cue: 'Run so quietly that you can’t hear your feet.',
    feel: 'Listen: a slap on the ground is a hard landing, a brush is a soft one.',
  },
  stride: {
    name: 'Short stride',
    cue: 'Same speed, shorter steps; land under you.',
    feel: 'Glance down: your foot should land about where you can’t see it any more. If it feels like lunging or galloping, your steps are too long.',
  },
  footStrike: {
    name: 'Foot strike',
    cue: 'Softer and shorter.',
    feel: 'Notice whether your foot touches down like a kiss or like a brake.',
  },
  lean: {
    name: 'Lean',
    cue: 'Run tall, from the ankles to the crown.',
    feel: 'Stand, and tip forward from the ankles until your heels get light: that little is enough.',
  },
  spineAndHips: {
    name: 'Spine and hips',
    cue: 'Hips forward like headlights, buttocks gently firm.',
    feel: 'Lay your hands on your hip bones: they should face where you run.',
  },
  chest: {
    name: 'Chest',
    cue: 'Chest up, as if a thread lifted it.',
    feel: 'Breathe in deeply once and keep the lift as you breathe out.',
  },
  shoulders: {
    name: 'Shoulders',
    cue: 'Shoulders back and low, away from the ears.',
    feel: 'Shrug up to the ears, then let go: where they fall is where they belong.',
  },
  head: {
    name: 'Head',
    cue: 'Ears over the shoulders, eyes well ahead.',
    feel: 'Touch your chin and push it back a thumb’s width: that is where the head rests on the neck.',
  },
  arms: {
    name: 'Arms',
    cue: 'Elbows straight back; hands stop at the zip.',
    feel: 'Your hands should brush the sides of your ribs, not meet before your belly.',
  },
  elbows: {
    name: 'Elbows',
    cue: 'Bent, hanging, pulled back.',
    feel: 'When you get tired, look whether your hands have crept up to your chest.',
  },
  jawAndFists: {
    name: 'Jaw and fists',
    cue: 'Loose jaw, open hands.',
    feel: 'Let your lips part, and hold your fingers as if around a crisp that must not break.',
  },
};

/** Each part of form that runners with back pain are told to mind. */
export const backCueWords = spoken({ en: english, de: german });

/** What to think of: the advice for the end at which the number lies, else the part's own cue. */
export function cueInWords({ cue, measure, end }: Pick<ChosenCue, 'cue' | 'measure' | 'end'>): string {
  const advice = measure && end ? measureWords[measure].advice[end] : null;
  return advice?.cue ?? backCueWords[cue].cue;
}

const englishView = {
  title: 'This run and your back',
  open: 'This run and a back that hurts',
  unseen: 'Can’t be seen',
  noCamera: 'No camera sees it well enough.',
  feel: 'How to feel it',
  drills: 'Exercises for it:',
  known: 'What is known',
  think: 'Think of',
  choose: 'Try this for two weeks',
  chosen: (day: string) => `You have been trying this since ${day}.`,
  end: 'I am done with it',
  toToday: 'See it on Today',
  rank: {
    ask: 'You have told Lope that your back hurts. The findings below don’t take it into account yet.',
    button: 'Take it into account',
    without: 'The findings below still take a back into account that hurt.',
    withoutButton: 'Leave it out',
  },
  today: {
    title: 'Your cue',
    day: (day: number) => `Day ${day} of 14.`,
    filmSoon: 'Film again when it feels natural.',
    filmNow: 'Two weeks are over: film again and see whether it changed.',
    film: 'Film again',
  },
};

/** @see backViewWords */
export type BackViewWords = typeof englishView;

/** The back view of a review, and the cue on Today. */
export const backViewWords = spoken({ en: englishView, de: germanView });
