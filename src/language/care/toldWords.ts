import { spoken } from '../spoken.ts';
import { german } from './toldWords.de.ts';

const english = {
  title: 'What you told',
  empty: 'Nothing yet. What you tell is kept here, on this device.',
  story: (day: string) => `Your first answers, ${day}`,
  changeStory: 'Change your first answers',
  changeEntry: (day: string) => `Change the entry of ${day}`,
  remove: (day: string) => `Remove the entry of ${day}`,
  removeStory: 'Remove your first answers',
  removed: 'Removed.',
  ofTen: (pain: number) => `${pain} of 10`,
  session: (day: string, name: string) => `${day}: ${name}`,
  painOf: (pain: number) => `Pain ${pain} of 10.`,
  forget: 'Forget everything',
  forgetDialog: {
    title: 'Forget everything you told?',
    sentence:
      'This removes all answers, check-ins and whatever else is in the diary from this device, for good. There is no other copy. Your videos and their runs stay.',
    confirm: 'Forget it all',
    keep: 'Keep it',
  },
  forgotten: 'Everything you told is forgotten.',
  forgetFailed: 'The browser refused to remove it. Reload the page and try again.',
  back: 'Back to today',
};

/** @see toldWords */
export type ToldWords = typeof english;

/** The list of what was told, where it can be changed and forgotten. */
export const toldWords = spoken({ en: english, de: german });
