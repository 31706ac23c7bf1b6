import type { StatementId } from '../../care/evidence/statements.ts';
import { spoken } from '../spoken.ts';
import { german as germanBack } from './backStatementWords.de.ts';
import { englishBack } from './backStatementWords.ts';
import { german as germanExercise } from './exerciseStatementWords.de.ts';
import { englishExercise } from './exerciseStatementWords.ts';
import { german as germanHelp } from './helpStatementWords.de.ts';
import { englishHelp } from './helpStatementWords.ts';
import { german as germanLoad } from './loadStatementWords.de.ts';
import { englishLoad } from './loadStatementWords.ts';
import { german as germanPain } from './painStatementWords.de.ts';
import { englishPain } from './painStatementWords.ts';

type StatementWords = Readonly<Record<StatementId, string>>;

const english: StatementWords = {
  ...englishBack,
  ...englishExercise,
  ...englishHelp,
  ...englishLoad,
  ...englishPain,
};

const german: StatementWords = {
  ...germanBack,
  ...germanExercise,
  ...germanHelp,
  ...germanLoad,
  ...germanPain,
};

/** The words of every statement; each part of care has its own file, which holds one language. */
export const statementWords = spoken({ en: english, de: german });
