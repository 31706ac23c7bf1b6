import * as v from 'valibot';

/**
 * Version of a row's content. Raise it when a row of the version before can no longer be shown as it is: such a row is
 * listed as one that can't be read. Before 2 rows had no version, and held sentences where they hold facts now.
 */
export const storedVersion = 2;

/** The field that every row has beside its content. */
export const versionField = { version: v.literal(storedVersion) };
