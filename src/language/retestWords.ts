import { german } from './retestWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  choose: 'Try this, then film again',
  metronome: (stepsPerMinute: number) => `Run with the metronome at ${stepsPerMinute}`,
  chosen: (day: string) =>
    `You are trying this since ${day}. Film again from the same place, and Lope says whether it moved.`,
  live: 'Run live now',
  title: 'Did it move?',
  since: (day: string) => `You have been working on this since ${day}.`,
  compare: 'Compare the two runs',
  done: 'Stop working on it',
};

/** @see retestWords */
export type RetestWords = typeof english;

/** Run again with a cue, and whether it moved. */
export const retestWords = spoken({ en: english, de: german });
