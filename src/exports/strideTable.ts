import { partAt } from '../analysis/partAt.ts';
import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { stridesInFilm } from '../analysis/stridesInFilm.ts';
import type { Contact } from '../gait/stances/contact.ts';
import type { MeasurementSample } from '../heuristics/measurement.ts';
import { measures } from '../heuristics/measures.ts';
import { type CsvCell, csv } from './csv.ts';
import { measureColumn } from './measureColumn.ts';
import { decimals, rounded } from './rounded.ts';

/** A foot's landing, and its next one where the stride between them is whole. */
interface ExportedStride {
  readonly contact: Contact;
  /** Film seconds; null where a step between is missing, the part of the film ends, or the stride is of no usual length. */
  readonly end: number | null;
}

/** Film seconds: samples went through other seconds and back. */
const tolerance = 1e-4;

/** Measures that have a value for each stride or step; the others are put together from the whole run. */
const perStride = measures.filter(({ id }) => id !== 'softLanding' && id !== 'pelvicDrop');

/**
 * A run as a table with a row for each stride, from a foot's landing to its next. Columns are the same for every run,
 * so that the tables of several can be put under each other; what a film can't show is empty.
 *
 * Times and durations are real seconds from the film's own zero. Where the film's speed of play is doubted, durations
 * are empty and only the film's own seconds are given.
 *
 * @returns CSV as spreadsheets open it.
 */
export function strideTable(analysis: RunAnalysis): string {
  const strides = stridesOfRun(analysis);
  const values = perStride.map(({ id }) => samplesOfStrides(strides, analysis.metrics[id]?.samples ?? []));
  const isClockKnown = analysis.suspectedTimeScale === null;
  const real = (seconds: number | null) =>
    isClockKnown && seconds !== null ? rounded(seconds / analysis.timeScale, decimals.seconds) : null;
  const head = [
    'stride',
    'side',
    'view',
    'initial_contact_film_s',
    'initial_contact_s',
    'toe_off_s',
    'next_initial_contact_s',
    'stride_time_s',
    'foot_strike',
    'contact_quality_0_1',
    'initial_contact_by_hand_0_1',
    'toe_off_by_hand_0_1',
    ...perStride.map(measureColumn),
  ];
  const rows = strides.map(({ contact, end }, n): CsvCell[] => [
    n + 1,
    contact.side,
    partAt(analysis, contact.initialContact)?.view ?? null,
    rounded(contact.initialContact, decimals.seconds),
    real(contact.initialContact),
    real(contact.toeOff),
    real(end),
    real(end === null ? null : end - contact.initialContact),
    contact.strike,
    rounded(contact.quality, decimals.score),
    contact.byHand?.initialContact ? 1 : 0,
    contact.byHand?.toeOff ? 1 : 0,
    ...values.map((column) => rounded(column[n], 4)),
  ]);
  return csv(head, rows);
}

/** Each landing with the end of its stride. */
function stridesOfRun(analysis: RunAnalysis): ExportedStride[] {
  const whole = stridesInFilm(analysis);
  return analysis.contacts.map((contact) => ({
    contact,
    end: whole.find(({ side, from }) => side === contact.side && from === contact.initialContact)?.to ?? null,
  }));
}

/**
 * A measure's value of each stride; NaN where there is none. A sample belongs to the stride that begins with it, else to
 * the last one of its side that had begun.
 */
function samplesOfStrides(strides: readonly ExportedStride[], samples: readonly MeasurementSample[]): Float64Array {
  const sum = new Float64Array(strides.length);
  const count = new Float64Array(strides.length);
  for (const { time, side, value } of samples) {
    const begun = ({ contact }: ExportedStride) => contact.initialContact <= time + tolerance;
    const exact = strides.findIndex(({ contact }) => Math.abs(contact.initialContact - time) <= tolerance);
    const n =
      exact >= 0
        ? exact
        : strides.findLastIndex((stride) => begun(stride) && (side === null || stride.contact.side === side));
    const isInside = n >= 0 && (strides[n].end === null || time < strides[n].end + tolerance);
    if (!isInside) continue;
    sum[n] += value;
    count[n]++;
  }
  return sum.map((total, n) => total / count[n]);
}
