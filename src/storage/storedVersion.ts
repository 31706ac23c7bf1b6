import * as v from 'valibot';

/**
 * Version of a row's content. Raise it when a row of the version before can no longer be shown as it is: such a row is
 * listed as one that can't be read. Before 2 rows had no version, and held sentences where they hold facts now. Since 3
 * a run may have corrections: who does not know of them would work the numbers out without, so an earlier Lope must not
 * open it; rows of 2 have none and are read as they are.
 */
export const storedVersion = 3;

/** The field that every row has beside its content. */
export const versionField = { version: v.picklist([2, storedVersion]) };
