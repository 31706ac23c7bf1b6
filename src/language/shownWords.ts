import { decimalsOf, inCentimetres } from '../heuristics/judging/inCentimetres.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import { measureOf } from '../heuristics/measures.ts';
import { formatError, formatFigure } from './formatFigure.ts';
import { measureWords } from './measureWords.ts';
import { wordForFigure } from './wordForFigure.ts';

/** One measure drawn by itself on the video, and the way back. */
export const shownWords = {
  /** Two buttons are never named alike. */
  show: (measure: MeasureId) => `Show me: ${nameOf(measure)}`,
  hide: (measure: MeasureId) => `Hide: ${nameOf(measure)}`,
  showMe: 'Show me',
  hideIt: 'Hide',
  back: 'Show everything again',
  replay: 'Replay slowly',
  stopReplay: 'Stop the slow replay',
  gone: (measure: MeasureId) => `${measureWords[measure].name} is no longer shown.`,
  whole: (figure: string) => `whole run ${figure}`,
} as const;

/** In the middle of a sentence. */
function nameOf(measure: MeasureId): string {
  return measureWords[measure].name.toLowerCase();
}

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
  return `Shown: ${nameOf(measure)}${figure}, at ${seconds.toFixed(1)} seconds.`;
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
