import type { painStatements } from '../../care/evidence/painStatements.ts';

/** What is said about pain. */
export const painStatementWords: Readonly<Record<keyof typeof painStatements, string>> = {
  keepMoving: 'Keep moving, in the way you like best. Backs do better with it than with rest.',
  runningWithBackPain:
    'Running is not bad for backs: runners have back pain less often than others, and running with walks in between has helped people whose back had hurt for months.',
};
