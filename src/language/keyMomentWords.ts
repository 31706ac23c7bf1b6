import type { KeyMomentName } from '../analysis/keyMoments.ts';
import type { Side } from '../poseTrack/side.ts';
import { german } from './keyMomentWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  title: 'Step by step',
  sentence: 'One ordinary step of each foot, cut from your video. Tap a picture to go there.',
  rows: { left: 'Left foot', right: 'Right foot' },
  moments: { initialContact: 'Landing', midStance: 'Middle', toeOff: 'Push-off' },
};

/** @see keyMomentWords */
export type KeyMomentWords = typeof english;

/** The sheet of each foot's key moments. */
export const keyMomentWords = spoken({ en: english, de: german });

/** What a picture of the sheet shows, with the words beside it in it, so that who speaks to the page is understood. */
export function keyMomentName(side: Side, name: KeyMomentName, time: string): string {
  return `${keyMomentWords.rows[side]}: ${keyMomentWords.moments[name]} ${time}`;
}
