import type { TimeScaleWords } from './timeScaleWords.ts';
import { timesText } from './timesText.ts';

/** @see timeScaleWords */
export const german: TimeScaleWords = {
  normal: 'Normales Tempo',
  times: (timeScale) => `${timesText(timeScale)}× ${timeScale > 1 ? 'langsamer' : 'schneller'}`,
  answer: (timeScale, playedCadence) =>
    `${timeScale === 1 ? german.normal : german.times(timeScale)}: ${Math.round(playedCadence * timeScale)} Schritte pro Minute`,
  past: (timeScale) => `${timesText(timeScale)}-fach ${timeScale > 1 ? 'verlangsamt' : 'beschleunigt'}`,
};
