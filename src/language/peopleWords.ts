import { german } from './peopleWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  open: 'Choose another person',
  title: 'Whose run is it?',
  sentence: 'Tap the person in the picture, or choose here. All numbers are recalculated, and you can undo it.',
  remedy: 'If that is the wrong one, choose the other.',
  cancel: 'Cancel',
  person: (number: number) => `Person ${number}`,
  seen: (from: string, to: string) => `seen from ${from} to ${to} s`,
  isRunner: '– these numbers are theirs',
  onPicture: (number: number, isRunner: boolean) =>
    isRunner ? `Person ${number}, whose numbers these are` : `Choose person ${number}`,
  show: 'Show',
  showPerson: (number: number) => `Show person ${number}`,
  choose: 'Choose',
  choosePerson: (number: number) => `Choose person ${number} from the list`,
};

/** Choosing who of several people in a video is meant. */
export const peopleWords = spoken({ en: english, de: german });

/** @see peopleWords */
export type PeopleWords = typeof english;
