import { spoken } from '../spoken.ts';
import { german } from './shoeWords.de.ts';

const english = {
  title: 'Shoes',
  empty: 'No pair yet. Add one, and its distance is counted from your runs.',
  add: 'Add a pair',
  name: 'Name of the pair',
  owner: 'Who runs with it',
  ownerHelp: 'Only if several people use this device',
  before: 'Run with it before',
  limit: 'Remind me at',
  wrong: 'Write a number from 0 to 5000.',
  wrongLimit: 'Write a number from 1 to 5000.',
  save: 'Save',
  cancel: 'Cancel',
  edit: (name: string) => `Change ${name}`,
  retire: 'Set aside',
  takeBack: 'Use again',
  remove: (name: string) => `Remove ${name}`,
  of: (done: string, limit: string) => `${done} of ${limit}`,
  lastOut: (day: string) => `last out ${day}`,
  neverOut: 'not out yet',
  retired: (day: string) => `Set aside ${day}`,
  due: (name: string, distance: string) =>
    `${name} has done ${distance}. Look at the soles, and think of another pair.`,
  soon: (name: string, left: string) => `${name}: ${left} to go until your reminder.`,
  next: (name: string) => `${name} has rested longest: its turn?`,
  withoutDistance: (count: number) =>
    count === 1 ? '1 run in it has no distance.' : `${count} runs in it have no distance.`,
  notSaid: 'A pair needs a name.',
};

/** @see shoeWords */
export type ShoeWords = typeof english;

/** Pairs of shoes. */
export const shoeWords = spoken({ en: english, de: german });
