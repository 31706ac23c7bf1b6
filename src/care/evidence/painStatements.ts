import type { Statement } from './statement.ts';

/** What is said about pain: what it allows today, when to see somebody, and that one keeps moving. */
export const painStatements = {
  keepMoving: { sources: ['nice2016', 'who2023'], grade: 'guideline' },
  runningWithBackPain: { sources: ['maselli2020', 'neason2024'], grade: 'trial' },
} as const satisfies Record<string, Statement>;
