import type { ExercisesScreenWords } from './exercisesScreenWords.ts';

/** @see exercisesScreenWords */
export const german: ExercisesScreenWords = {
  title: 'Übungen',
  all: 'Alle Übungen',
  how: 'So geht es',
  watch: 'Achte darauf',
  easier: 'Leichter',
  harder: 'Schwerer',
  dose: 'Wie viel',
  later: (line) => `Später: ${line}.`,
  works: 'Für',
  needs: 'Mit',
  withoutIt: 'Ohne:',
  picture: (name, how) => `${name}: ${how}`,
  pause: 'Bild anhalten',
  play: 'Bild bewegen',
  back: 'Alle Übungen',
  see: (name) => `Siehe: ${name}`,
};
