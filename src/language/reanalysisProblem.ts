import { reviewWords } from './reviewWords.ts';
import { storageWords } from './storageWords.ts';

/** What went wrong when numbers were worked out again or kept, as a sentence. */
export function reanalysisProblem(problem: 'notWorkedOut' | keyof typeof storageWords): string {
  return problem === 'notWorkedOut' ? reviewWords.about.failed : storageWords[problem];
}
