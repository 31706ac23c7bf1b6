import type { JobProblem } from '../language/jobProblem.ts';
import { problemWords } from '../language/problemWords.ts';

/** A film that can't be read, or whose analysis stopped, with the sentence that the page would show. */
export class FilmFailure extends Error {
  /** Whether it lies in the file, so that another try ends the same way. */
  readonly isFinal: boolean;

  constructor(problem: JobProblem) {
    const { sentence, remedy } = problemWords(problem);
    super([sentence, remedy, ...detailOf(problem)].join(' '));
    this.isFinal =
      problem.kind === 'unreadableTrack' || (problem.kind === 'unreadableFilm' && problem.error.kind !== 'noAccess');
  }
}

/** What the browser or the code itself said: in a terminal there is room for it, and somebody who can use it. */
function detailOf(problem: JobProblem): readonly string[] {
  if (problem.kind !== 'stopped') return [];
  const { cause } = problem;
  const detail = cause.kind === 'workerDeath' ? cause.detail : cause.message;
  return detail === '' ? [] : [`[${detail}]`];
}
