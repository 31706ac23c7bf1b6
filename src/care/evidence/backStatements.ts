import type { Statement } from './statement.ts';

/** What is known about running form and a back that hurts. */
export const backStatements = {
  rankingWithBackPain: { sources: ['hamill2009', 'seay2011', 'lope'], grade: 'mechanics' },
  softLandingBack: { sources: ['chan2018', 'articles'], grade: 'trial' },
  stiffKnees: { sources: ['hamill2009'], grade: 'observational' },
  shorterSteps: { sources: ['drozda2024', 'heiderscheit2011', 'articles'], grade: 'observational' },
  footStrikeDisagreed: { sources: ['articles', 'hamillGruber2017'], grade: 'articles' },
  leanAndBack: { sources: ['articles', 'warrener2021'], grade: 'mechanics' },
  trunkAndHips: { sources: ['seay2011'], grade: 'observational' },
  straightSpine: { sources: ['articles'], grade: 'articles' },
  openChest: { sources: ['articles'], grade: 'articles' },
  lowShoulders: { sources: ['articles'], grade: 'articles' },
  stackedHead: { sources: ['articles'], grade: 'articles' },
  armsForward: { sources: ['articles', 'arellano2014'], grade: 'mechanics' },
  bentElbows: { sources: ['articles'], grade: 'articles' },
  looseJaw: { sources: ['articles'], grade: 'articles' },
  stepWidthVaries: { sources: ['drozda2024'], grade: 'observational' },
  oneCue: { sources: ['chan2018', 'lope'], grade: 'ours' },
} as const satisfies Record<string, Statement>;
