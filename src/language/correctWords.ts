import type { Side } from '../poseTrack/side.ts';
import { german } from './correctWords.de.ts';
import { formatNumber } from './number.ts';
import { spoken } from './spoken.ts';

const english = {
  open: 'Correct by hand',
  title: 'Correct by hand',
  sentence: 'Go to a frame, then say what is true. All numbers are recalculated.',
  done: 'Done',
  undo: 'Undo',
  redo: 'Redo',
  strip: 'Landings, to be corrected',
  overview: 'The whole video',
  foot: (side: Side): string => (side === 'left' ? 'Left foot' : 'Right foot'),
  noContact: 'Choose a landing: tap it, or use “Next landing”.',
  lands: 'Lands',
  liftsOff: 'Lifts off',
  unknown: 'not seen',
  seconds: (seconds: number) => `${formatNumber(seconds, 2)} s`,
  earlier: { initialContact: 'Lands one frame earlier', toeOff: 'Lifts off one frame earlier' },
  later: { initialContact: 'Lands one frame later', toeOff: 'Lifts off one frame later' },
  here: { initialContact: 'Lands in this frame', toeOff: 'Lifts off after this frame' },
  hereShort: 'This frame',
  byHand: 'set by hand',
  remove: 'Remove this landing',
  leaveOut: 'Leave this stride out',
  add: 'Add a landing here',
  sides: { left: 'Left', right: 'Right' },
  swap: 'Swap left and right',
  stretches: { stride: 'This stride', on: 'From here on', upTo: 'Up to here', all: 'Whole video' },
  trim: 'Use only part of the video',
  trimFrom: 'From here',
  trimTo: 'Up to here',
  trimAll: 'All of it',
  trimStart: 'Where the used part begins',
  trimEnd: 'Where the used part ends',
  working: 'Recalculating…',
  ready: 'Recalculated.',
  repairs: {
    lost: 'Nobody found',
    repaired: 'Points filled in',
    exchanged: 'Legs mixed up, put right',
  },
  setByHand: 'Set by hand',
  takeBack: (what: string) => `Take back: ${what}`,
};

/** @see correctWords */
export type CorrectWords = typeof english;

/** Correcting by hand how a video was read. */
export const correctWords = spoken({ en: english, de: german });
