import { spoken } from '../spoken.ts';
import { german } from './helpWords.de.ts';

const english = {
  title: 'What helps, and what is known',
  sentence: 'Lope helps you look and keep track. It is no medical device, and what it says is no diagnosis.',
  groups: {
    moving: 'Moving',
    pain: 'Pain and the light',
    injury: 'After an injury',
    wear: 'Belts, insoles, feet',
    form: 'While you run',
  },
};

/** @see helpWords */
export type HelpWords = typeof english;

/** What helps, and what is known: a quiet page. */
export const helpWords = spoken({ en: english, de: german });
