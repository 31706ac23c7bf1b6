import type { Statement } from './statement.ts';

/** What is said about warming up, strength, cooling down, and how to exercise when something hurts. */
export const exerciseStatements = {
  warmUpFirst: { sources: ['articles'], grade: 'articles' },
  moveBeforeStretchAfter: { sources: ['articles'], grade: 'articles' },
  wakeTheTrunk: { sources: ['articles'], grade: 'articles' },
  jumpsToWarmUp: { sources: ['articles'], grade: 'articles' },
  morningBending: { sources: ['snook1998'], grade: 'trial' },
  quickFeetLink: { sources: ['lope'], grade: 'mechanics' },
  legsFirst: { sources: ['cai2017'], grade: 'trial' },
  noBestExercise: { sources: ['owen2020', 'hayden2021'], grade: 'trial' },
  coreForRunners: { sources: ['owen2020', 'articles'], grade: 'trial' },
  balanceWork: { sources: ['articles'], grade: 'articles' },
  painWhileExercising: { sources: ['thomee1997', 'lope'], grade: 'ours' },
  effortInReserve: { sources: ['lope'], grade: 'ours' },
  strengthRhythm: { sources: ['lope'], grade: 'ours' },
  coolDownAfter: { sources: ['articles'], grade: 'articles' },
  stretchingHonest: { sources: ['owen2020'], grade: 'trial' },
  directionThatEases: { sources: ['lope'], grade: 'ours' },
  drillsForForm: { sources: ['lope'], grade: 'ours' },
  foamRolling: { sources: ['articles'], grade: 'articles' },
} as const satisfies Record<string, Statement>;
