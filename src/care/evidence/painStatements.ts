import type { Statement } from './statement.ts';

/** What is said about pain: what it allows today, when to see somebody, and that one keeps moving. */
export const painStatements = {
  keepMoving: { sources: ['nice2016', 'who2023', 'articles'], grade: 'guideline' },
  runningWithBackPain: { sources: ['maselli2020', 'neason2024'], grade: 'trial' },
  hurtIsNotHarm: { sources: ['nice2016', 'who2023'], grade: 'guideline' },
  discsOfRunners: { sources: ['horga2022'], grade: 'observational' },
  // Red flags.
  seeNow: { sources: ['finucane2020'], grade: 'guideline' },
  seeSoon: { sources: ['finucane2020'], grade: 'guideline' },
  mention: { sources: ['finucane2020'], grade: 'guideline' },
  boneSpot: { sources: ['warden2014'], grade: 'articles' },
  // The light.
  lightGreen: { sources: ['vincent2017', 'thomee1997', 'silbernagel2007'], grade: 'mechanics' },
  lightMiddle: { sources: ['thomee1997', 'silbernagel2007', 'lope'], grade: 'ours' },
  lightHigh: { sources: ['thomee1997', 'silbernagel2007', 'lope'], grade: 'ours' },
  lightIsBorrowed: { sources: ['thomee1997', 'silbernagel2007'], grade: 'ours' },
  lightUnsettled: { sources: ['silbernagel2007', 'vincent2017'], grade: 'articles' },
  lightIntoLeg: { sources: ['lope'], grade: 'ours' },
  jointUnsettled: { sources: ['vincent2017'], grade: 'articles' },
  stopInRun: { sources: ['vincent2017'], grade: 'articles' },
  shorterAfterStop: { sources: ['vincent2017', 'lope'], grade: 'ours' },
  shorterAfterPain: { sources: ['lope'], grade: 'ours' },
  shorterWhileWorsening: { sources: ['lope'], grade: 'ours' },
  noRunWithFever: { sources: ['lope'], grade: 'ours' },
  // See a professional.
  proSevere: { sources: ['lope'], grade: 'ours' },
  proBelowKnee: { sources: ['nice2016'], grade: 'guideline' },
  proOverThreeWeeks: { sources: ['articles'], grade: 'articles' },
  proWorsening: { sources: ['articles'], grade: 'articles' },
  proWorseOnReturn: { sources: ['articles'], grade: 'articles' },
  proAfterEveryRun: { sources: ['articles', 'lope'], grade: 'ours' },
  legsNotBack: { sources: ['neason2024'], grade: 'observational' },
} as const satisfies Record<string, Statement>;
