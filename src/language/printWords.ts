import type { KeyMomentName } from '../analysis/keyMoments.ts';
import type { Side } from '../poseTrack/side.ts';
import { german } from './printWords.de.ts';
import { spoken } from './spoken.ts';
import { writtenHeight } from './writtenHeight.ts';
import { writtenSpeed } from './writtenSpeed.ts';

const english = {
  open: 'Print one page',
  sentence:
    'What to try, key pictures and all numbers on one sheet, A4 or Letter. Your browser prints it or saves it as PDF.',
  show: 'See the page',
  back: 'Back to the run',
  print: 'Print',
  waiting: 'Getting the pictures…',
  noPictures: 'The video could not be read, so there are no pictures.',
  lines: ['Name', 'Date'],
  title: 'Running form',
  numbers: 'Numbers',
  columns: { measure: 'What', value: 'This run', usual: 'Usual', verdict: 'Verdict' },
  pictures: 'Pictures',
  moments: {
    initialContact: (side: Side) => `The ${side} foot lands`,
    midStance: (side: Side) => `Middle of the ${side} foot’s time on the ground`,
    toeOff: (side: Side) => `The ${side} foot leaves the ground`,
  } satisfies Record<KeyMomentName, (side: Side) => string>,
  finding: (name: string) => `${name}, drawn where this run shows it`,
  upTo: (limit: string) => `up to ${limit}`,
  from: (limit: string) => `from ${limit}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  unseen: 'Not seen in this video',
  notes: 'About this video',
  foot: '± is the range in which the true value lies in 95 of 100 videos: this run’s own spread and what the pose model is known to get wrong. Lope screens and teaches. It is not a medical device, and this is no diagnosis.',
  speed: (kmh: number) => `belt speed ${writtenSpeed(kmh)}`,
  height: (cm: number) => `height ${writtenHeight(cm)}`,
};

/** @see printWords */
export type PrintWords = typeof english;

/** The page of one run that is printed. */
export const printWords = spoken({ en: english, de: german });
