import type { StatementId } from '../../../care/evidence/statements.ts';
import type { ProfessionalReason } from '../../../care/pain/professional.ts';

/** What is said of each reason to see a professional. */
export const statementOfReason: Readonly<Record<ProfessionalReason, StatementId>> = {
  severe: 'proSevere',
  belowKnee: 'proBelowKnee',
  overThreeWeeks: 'proOverThreeWeeks',
  worsening: 'proWorsening',
  worseOnReturn: 'proWorseOnReturn',
  afterEveryRun: 'proAfterEveryRun',
};
