import type { Grade } from '../../care/evidence/grade.ts';

/** How surely something is known, in half a sentence. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  trial: 'Tested in a trial',
  guideline: 'What guidelines say',
  observational: 'Seen together; which causes which is not known',
  mechanics: 'Reasoned from mechanics; not tested',
  articles: 'Often advised; not tested',
  ours: 'Our own choice; nobody knows the right number',
};
