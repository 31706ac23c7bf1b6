import { spoken } from '../spoken.ts';
import { german } from './careWords.de.ts';

const english = {
  nav: 'Care',
  tabs: { today: 'Today', exercises: 'Exercises', plan: 'Plan', runs: 'Runs', overTime: 'Over time' },
  howSure: 'How sure is this?',
  undo: 'Undo',
  home: {
    title: 'Does your back hurt when you run?',
    sentence: 'Tell Lope how it is, and see what to do today.',
    button: 'How is it today?',
  },
  broken: (count: number) =>
    count === 1
      ? 'One entry of your diary can’t be read any more. The others are fine.'
      : `${count} entries of your diary can’t be read any more. The others are fine.`,
  removeBroken: 'Remove what can’t be read',
  problem: {
    full: 'This device has no space left. What you told stays here while this page is open. Free some space, and it is saved with your next entry.',
    unavailable:
      'This browser saves nothing here, perhaps because this is a private window. What you tell is gone when you close this page.',
    newer:
      'A newer Lope is at work here, perhaps in another tab. Reload this page to get it too; write down first what you told since.',
    failed:
      'The browser refused to save your last entry. It stays here while this page is open, and is tried again with your next one.',
  },
};

/** @see careWords */
export type CareWords = typeof english;

/** What frames the screens of care. */
export const careWords = spoken({ en: english, de: german });
