import type { RunSign } from '../../care/diary/checkIn.ts';
import { spoken } from '../spoken.ts';
import { german } from './checkInWords.de.ts';

const english = {
  now: 'How much does it hurt now?',
  morning: 'How much does it hurt this morning?',
  afterRun: {
    title: 'How was the run?',
    titleOf: (day: string) => `How was the run on ${day}?`,
    sentence: 'Ten seconds. It decides what is good for you tomorrow.',
    ofRuns: 'It is about:',
    log: 'For your log, if you like',
    ask: 'How was it?',
    told: (during: number, after: number) => `pain ${during} in the run, ${after} after`,
  },
  edit: (day: string) => `What you told on ${day}`,
  pains: {
    before: 'Before the run',
    during: 'At its worst, during the run',
    after: 'After the run',
    nextMorning: 'The next morning',
  },
  short: { before: 'before', during: 'during', after: 'after', nextMorning: 'next morning' },
  scale: { none: '0 none', most: '10 worst' },
  signs: 'Did the pain …',
  sign: {
    rose: '… grow while you ran?',
    turnedSharp: '… turn from dull to sharp?',
    limped: '… make you limp?',
  } satisfies Record<RunSign, string>,
  signShort: { rose: 'grew', turnedSharp: 'turned sharp', limped: 'limped' } satisfies Record<RunSign, string>,
  where: (spots: string) => `Where: ${spots}`,
  changeWhere: 'Change where it hurts; joints and legs count too',
  anythingNew: 'Is anything new and strange?',
  save: 'Save',
  cancel: 'Cancel',
  bothNumbers: 'Choose both numbers, during and after.',
};

/** @see checkInWords */
export type CheckInWords = typeof english;

/** Checking in: how much it hurts, before, during and after a run and on the next morning. */
export const checkInWords = spoken({ en: english, de: german });
