import type { StatementId } from '../../care/evidence/statements.ts';
import { backStatementWords } from './backStatementWords.ts';
import { exerciseStatementWords } from './exerciseStatementWords.ts';
import { helpStatementWords } from './helpStatementWords.ts';
import { loadStatementWords } from './loadStatementWords.ts';
import { painStatementWords } from './painStatementWords.ts';

/** The words of every statement; each part of care has its own file. */
export const statementWords: Readonly<Record<StatementId, string>> = {
  ...backStatementWords,
  ...exerciseStatementWords,
  ...helpStatementWords,
  ...loadStatementWords,
  ...painStatementWords,
};
