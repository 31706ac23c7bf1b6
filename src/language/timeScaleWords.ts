import { spoken } from './spoken.ts';
import { german } from './timeScaleWords.de.ts';
import { timesText } from './timesText.ts';

const english = {
  normal: 'Normal speed',
  /** "4× slower", "1.5× faster". */
  times: (timeScale: number) => `${timesText(timeScale)}× ${timeScale > 1 ? 'slower' : 'faster'}`,
  /** An answer with the cadence that it makes of the film: "2× slower: 168 steps a minute". */
  answer: (timeScale: number, playedCadence: number) =>
    `${timeScale === 1 ? english.normal : english.times(timeScale)}: ${Math.round(playedCadence * timeScale)} steps a minute`,
  /** For a line of text: "slowed 4 times", "sped up 1.5 times". */
  past: (timeScale: number) => `${timeScale > 1 ? 'slowed' : 'sped up'} ${timesText(timeScale)} times`,
};

/** @see timeScaleWords */
export type TimeScaleWords = typeof english;

/** How a film's speed of play is said, and asked about. */
export const timeScaleWords = spoken({ en: english, de: german });
