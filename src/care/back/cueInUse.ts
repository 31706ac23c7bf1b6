import type { Day } from '../calendar/day.ts';
import type { ChosenCue } from '../diary/chosenCue.ts';
import { type DiaryRow, rowsOf } from '../diary/diaryRow.ts';

/** The cue that is being tried; the latest, should two tabs have chosen one each. */
export function cueInUse(rows: readonly DiaryRow[]): ChosenCue | null {
  return rowsOf(rows, 'chosenCue').findLast(({ until }) => until === null) ?? null;
}

/** What to write so that this cue is tried from today on, and no other. */
export function chooseCue(
  rows: readonly DiaryRow[],
  chosen: Omit<ChosenCue, 'kind' | 'from' | 'until'>,
  today: Day,
): readonly ChosenCue[] {
  const { changedAt } = chosen;
  const others = rowsOf(rows, 'chosenCue').filter(({ until }) => until === null);
  return [
    ...others.map((other) => ({ ...other, until: today, changedAt })),
    { ...chosen, kind: 'chosenCue', from: today, until: null },
  ];
}
