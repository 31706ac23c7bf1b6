import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import type { Figure } from '../figure.ts';
import { oddFilms } from './oddFilms.ts';

/** What the chain says about films that are not one steady run filmed well. */
export function oddFigures(shared: string | null): Figure[] {
  return oddFilms(shared).map(({ kind, name, seen, said, right, mayAlsoBe, truth, fault }) => {
    const { analysis, smoothed } = analyseRun(seen, said);
    const given = answerOf(analysis);
    const wrong = given === right || given === mayAlsoBe ? fault(analysis, smoothed) : `${given}, not ${right}`;
    return {
      subject: kind,
      measure: name,
      found: wrong === null ? `rightly ${given}` : `wrong: ${wrong}`,
      truth,
      goal: `rightly ${right}`,
      isMet: wrong === null,
    };
  });
}

/** Whether a film got numbers, or none and at least one notice that says why. */
function answerOf(analysis: RunAnalysis): 'answered' | 'refused' | 'silent' {
  if (Object.values(analysis.metrics).some(({ value }) => value !== null)) return 'answered';
  return analysis.notices.some(({ level }) => level === 'stop') ? 'refused' : 'silent';
}
