import type { BackStory } from './backStory.ts';
import type { CheckIn } from './checkIn.ts';
import type { ChosenCue } from './chosenCue.ts';
import type { DoneSession } from './doneSession.ts';
import type { LoggedRun } from './loggedRun.ts';
import type { OwnEquipment } from './ownEquipment.ts';
import type { PlanChoice } from './planChoice.ts';
import type { Shoe } from './shoe.ts';

/** Everything that is told day by day, one row each. A kind of row has a file here and a schema in storage. */
export type DiaryRow = BackStory | CheckIn | ChosenCue | DoneSession | LoggedRun | OwnEquipment | Shoe | PlanChoice;

/** What kinds of rows there are. */
export type DiaryKind = DiaryRow['kind'];

/** The rows of one kind. */
export type RowOf<Kind extends DiaryKind> = Extract<DiaryRow, { readonly kind: Kind }>;

/** Those of one kind, in the order given. */
export function rowsOf<Kind extends DiaryKind>(rows: readonly DiaryRow[], kind: Kind): readonly RowOf<Kind>[] {
  return rows.filter((row): row is RowOf<Kind> => row.kind === kind);
}
