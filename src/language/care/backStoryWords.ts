import type { aggravations, legReaches, painSinces, runningHabits } from '../../care/diary/backStory.ts';
import { spoken } from '../spoken.ts';
import { german } from './backStoryWords.de.ts';

const english = {
  title: 'A few questions first',
  sentence: 'Two minutes, once. Your answers stay on this device; you can change them or have them forgotten.',
  where: 'Where does it hurt?',
  since: 'Since when?',
  sinces: {
    thisWeek: 'Under a week',
    upToThreeWeeks: '1–3 weeks',
    overThreeWeeks: 'Over 3 weeks',
    overThreeMonths: 'Over 3 months',
  } satisfies Record<(typeof painSinces)[number], string>,
  intoLeg: 'Does pain, tingling or numbness run from your back into a leg?',
  legs: { no: 'No', aboveKnee: 'As far as the knee', belowKnee: 'Below the knee' } satisfies Record<
    (typeof legReaches)[number],
    string
  >,
  trueOfYou: 'Tick what is true',
  isWorsening: 'It is getting worse',
  worseOnReturn: 'It got worse when I took up running again',
  isWorried: 'I worry that moving harms me',
  isHeldBack: 'It keeps me from what I want to do',
  aggravatedBy: 'What makes it worse?',
  aggravations: {
    bendingForward: 'Bending forward',
    leaningBack: 'Leaning back',
    sitting: 'Sitting',
    standing: 'Standing',
    impact: 'Landing, jumping',
    lying: 'Lying',
  } satisfies Record<(typeof aggravations)[number], string>,
  running: 'Do you run at the moment?',
  habits: {
    running: 'Yes',
    pausedWeeks: 'Paused for weeks',
    pausedMonths: 'Paused for months',
    new: 'I am starting',
  } satisfies Record<(typeof runningHabits)[number], string>,
  save: 'Save',
  stopHere: 'The other questions can wait.',
};

/** @see backStoryWords */
export type BackStoryWords = typeof english;

/** The first check-in: two minutes, once. */
export const backStoryWords = spoken({ en: english, de: german });
