import type { EvenRows } from './evenRows.ts';
import type { ExportedRun } from './exportedRun.ts';
import type { ExportNote } from './motionFile.ts';

/** The rows from the first to the last in which anything is known, in order; null where nothing is. */
export function knownRows(count: number, columns: readonly Float64Array[]): readonly number[] | null {
  const rows = Array.from({ length: count }, (_, i) => i);
  const isKnown = (i: number) => columns.some((column) => !Number.isNaN(column[i]));
  const first = rows.findIndex(isKnown);
  return first < 0 ? null : rows.slice(first, rows.findLastIndex(isKnown) + 1);
}

/** What holds of every motion file of a run. */
export function notesOn({ analysis }: ExportedRun, { isResampled, rateHz }: EvenRows): ExportNote[] {
  return [
    ...(analysis.suspectedTimeScale === null ? [] : [{ kind: 'clockDoubted' } as const]),
    ...(isResampled ? [{ kind: 'resampled', rateHz } as const] : []),
  ];
}
