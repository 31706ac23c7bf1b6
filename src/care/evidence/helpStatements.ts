import type { Statement } from './statement.ts';

/** What is said about things that people ask for when a back hurts. */
export const helpStatements = {
  beltForBack: { sources: ['nice2016', 'who2023', 'articles'], grade: 'guideline' },
  insolesForBack: { sources: ['nice2016', 'articles'], grade: 'guideline' },
  flatFeet: { sources: ['articles'], grade: 'articles' },
  iceOrHeat: { sources: ['articles'], grade: 'articles' },
  restAfterInjury: { sources: ['articles', 'nice2016'], grade: 'guideline' },
  manyKindsOfExercise: { sources: ['nice2016', 'who2023'], grade: 'guideline' },
  downhills: { sources: ['levine2007'], grade: 'mechanics' },
} as const satisfies Record<string, Statement>;
