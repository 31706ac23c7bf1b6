import { decimalsOf, inCentimetres } from '../heuristics/judging/inCentimetres.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import { measureOf } from '../heuristics/measures.ts';
import { formatError, formatFigure } from './formatFigure.ts';
import { measureWords } from './measureWords.ts';
import { nameInSentence } from './midSentence.ts';
import { formatNumber } from './number.ts';
import { german } from './shownWords.de.ts';
import { spoken } from './spoken.ts';
import { wordForFigure } from './wordForFigure.ts';

const english = {
  /** Two buttons are never named alike. */
  show: (measure: MeasureId) => `Show me: ${nameInSentence(measureWords[measure].name)}`,
  hide: (measure: MeasureId) => `Hide: ${nameInSentence(measureWords[measure].name)}`,
  showMe: 'Show me',
  hideIt: 'Hide',
  back: 'Show everything again',
  replay: 'Replay slowly',
  stopReplay: 'Stop the slow replay',
  gone: (measure: MeasureId) => `${measureWords[measure].name} is no longer shown.`,
  whole: (figure: string) => `whole run ${figure}`,
  /** What a screen reader says; the figure is empty where there is none. */
  shown: (measure: MeasureId, figure: string, seconds: string) =>
    `Shown: ${nameInSentence(measureWords[measure].name)}${figure}, at ${seconds} seconds.`,
};

/** @see shownWords */
export type ShownWords = typeof english;

/** One measure drawn by itself on the video, and the way back. */
export const shownWords = spoken({ en: english, de: german });

/**
 * What a screen reader says when a measure is shown: "Shown: shin at landing, 12 degrees, at 3.4 seconds."
 *
 * @param own the shown step's value in the unit of its card; null says the whole run's.
 * @param seconds from the beginning of the film.
 */
export function shownSentence(
  measure: MeasureId,
  measurement: Measurement,
  own: number | null,
  seconds: number,
): string {
  const shown = inCentimetres(measurement);
  const decimals = decimalsOf(shown, measureOf(measure));
  const value = own ?? shown.value;
  const figure = value === null ? '' : `, ${formatFigure(value, shown.unit, decimals).spoken}`;
  return shownWords.shown(measure, figure, formatNumber(seconds, 1));
}

/** The whole run's value with its error, or its word; null where there is none. */
export function wholeRunFigure(measure: MeasureId, measurement: Measurement): string | null {
  const { value, unit, uncertainty } = inCentimetres(measurement);
  if (value === null) return null;
  const decimals = decimalsOf({ unit }, measureOf(measure));
  const word = wordForFigure(measure, measurement);
  if (word) return word;
  const { figure, suffix } = formatFigure(value, unit, decimals);
  return `${figure}${suffix}${uncertainty === null ? '' : ` ± ${formatError(uncertainty, unit, decimals)}`}`;
}
