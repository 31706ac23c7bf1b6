import type { DiaryRow } from '../diary/diaryRow.ts';

/** What a diary that comes in changes in the one that is there. */
export interface RowsComingIn {
  readonly added: readonly DiaryRow[];
  /** Newer than what is there under the same id. */
  readonly newer: readonly DiaryRow[];
  /** As they are there, or older: left aside. */
  readonly unchanged: number;
}

/** Rows by their ids; of two, the one that was changed last. Nothing that is there goes away. */
export function mergedRows(there: readonly DiaryRow[], coming: readonly DiaryRow[]): RowsComingIn {
  const known = new Map(there.map((row) => [row.id, row]));
  // A file that has an id twice means its latest.
  const latest = new Map<string, DiaryRow>();
  for (const row of coming) {
    const other = latest.get(row.id);
    if (!other || row.changedAt > other.changedAt) latest.set(row.id, row);
  }
  const rows = [...latest.values()];
  const added = rows.filter(({ id }) => !known.has(id));
  const newer = rows.filter(({ id, changedAt }) => changedAt > (known.get(id)?.changedAt ?? Number.POSITIVE_INFINITY));
  return { added, newer, unchanged: coming.length - added.length - newer.length };
}
