import type { Grade } from '../../care/evidence/grade.ts';
import { spoken } from '../spoken.ts';
import { german } from './gradeWords.de.ts';

/** @see gradeWords */
export type GradeWords = Readonly<Record<Grade, string>>;

const english: GradeWords = {
  trial: 'Tested in a trial',
  guideline: 'What guidelines say',
  observational: 'Seen together; which causes which is not known',
  mechanics: 'Reasoned from mechanics; not tested',
  articles: 'Often advised; not tested',
  ours: 'Our own choice; nobody knows the right number',
};

/** How surely something is known, in half a sentence. */
export const gradeWords = spoken({ en: english, de: german });
