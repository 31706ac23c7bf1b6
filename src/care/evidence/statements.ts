import { backStatements } from './backStatements.ts';
import { exerciseStatements } from './exerciseStatements.ts';
import { helpStatements } from './helpStatements.ts';
import { loadStatements } from './loadStatements.ts';
import { painStatements } from './painStatements.ts';

/** All that is said; each part of care has its own file. */
export const statements = {
  ...backStatements,
  ...exerciseStatements,
  ...helpStatements,
  ...loadStatements,
  ...painStatements,
} as const;

/** Of one statement, and of its words. */
export type StatementId = keyof typeof statements;
