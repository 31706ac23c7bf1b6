import { spoken } from '../spoken.ts';
import { german } from './exercisesScreenWords.de.ts';

const english = {
  title: 'Exercises',
  all: 'All exercises',
  how: 'How to do it',
  watch: 'Watch for',
  easier: 'Easier',
  harder: 'Harder',
  dose: 'How much',
  later: (line: string) => `Later: ${line}.`,
  works: 'For',
  needs: 'With',
  withoutIt: 'Without it:',
  picture: (name: string, how: string) => `${name}: ${how}`,
  pause: 'Stop the picture',
  play: 'Move the picture',
  back: 'All exercises',
  see: (name: string) => `See: ${name}`,
};

/** @see exercisesScreenWords */
export type ExercisesScreenWords = typeof english;

/** The library of exercises. */
export const exercisesScreenWords = spoken({ en: english, de: german });
