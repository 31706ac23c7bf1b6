import type { JobProblem } from '../language/jobProblem.ts';
import { problemWords } from '../language/problemWords.ts';

/** A film that can't be read, or whose analysis stopped, with the sentence that the page would show. */
export class FilmFailure extends Error {
  /** Whether it lies in the file, so that another try ends the same way. */
  readonly isFinal: boolean;

  constructor(problem: JobProblem) {
    const { sentence, remedy } = problemWords(problem);
    super(`${sentence} ${remedy}`);
    this.isFinal =
      problem.kind === 'unreadableTrack' || (problem.kind === 'unreadableFilm' && problem.error.kind !== 'noAccess');
  }
}
