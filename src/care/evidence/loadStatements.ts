import type { Statement } from './statement.ts';

/** What is said about how much to run, on which days, in which shoes. */
export const loadStatements = {
  longestRun: { sources: ['frandsen2025'], grade: 'observational' },
  smallerStep: { sources: ['lope'], grade: 'ours' },
  weekOverShare: { sources: ['nielsen2014'], grade: 'observational' },
  tenPercent: { sources: ['buist2008'], grade: 'trial' },
  coupleOfMiles: { sources: ['articles'], grade: 'articles' },
  notTogether: { sources: ['articles'], grade: 'articles' },
  runningDays: { sources: ['articles'], grade: 'articles' },
  crossTraining: { sources: ['articles'], grade: 'articles' },
  walkingCounts: { sources: ['pocovi2024'], grade: 'trial' },
  runWalk: { sources: ['neason2024'], grade: 'trial' },
  runWalkHarms: { sources: ['neason2024'], grade: 'trial' },
  runWalkSteps: { sources: ['neason2024'], grade: 'trial' },
  stagesOurs: { sources: ['lope'], grade: 'ours' },
  missedDays: { sources: ['lope'], grade: 'ours' },
  shoeLimit: { sources: ['articles'], grade: 'articles' },
  shoesFitted: { sources: ['articles'], grade: 'articles' },
  rotatingShoes: { sources: ['malisoux2015'], grade: 'observational' },
  fewWeeks: { sources: ['lope'], grade: 'ours' },
  notACause: { sources: ['lope'], grade: 'ours' },
} as const satisfies Record<string, Statement>;
