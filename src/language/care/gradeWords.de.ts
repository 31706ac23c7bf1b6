import type { GradeWords } from './gradeWords.ts';

/** @see gradeWords */
export const german: GradeWords = {
  trial: 'In einer kontrollierten Studie geprüft',
  guideline: 'Was Leitlinien sagen',
  observational: 'Zusammen beobachtet; was davon Ursache ist, weiß man nicht',
  mechanics: 'Aus der Mechanik hergeleitet; nicht geprüft',
  articles: 'Oft geraten; nicht geprüft',
  ours: 'Unsere eigene Wahl; die richtige Zahl kennt niemand',
};
