import { german } from './legendWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  title: 'What the lines and colours mean',
  strip: 'On the strip',
  left: 'Left foot on the ground',
  right: 'Right foot on the ground',
  halfKnown: 'Landing seen, lift-off not: the pale part is a guess',
  unsure: 'Paler: less certain',
  leftOut: 'Left out: nothing is counted there',
  picture: 'On the video',
  near: 'The side nearer to the camera',
  far: 'The far side',
  hidden: 'Hidden or blurred: a guess',
  reference: 'What an angle is measured from',
  now: '“now”: this moment. The numbers beside the video are the whole run’s.',
};

/** @see legendWords */
export type LegendWords = typeof english;

/** What the lines, colours and patterns on the video and on the strip of landings mean. */
export const legendWords = spoken({ en: english, de: german });
