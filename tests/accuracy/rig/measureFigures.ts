import type { Figure } from '../figure.ts';
import type { FilmResult } from './filmResult.ts';
import { goals } from './goals.ts';
import { isIntervalFair } from './isIntervalFair.ts';
import { statistics } from './statistics.ts';

/** The share of 95 % intervals that should hold the truth. */
const coverage = { least: 0.9, most: 0.98 };
/** Fewer intervals than this say little about their share. */
const fewestIntervals = 40;

/** The goals of the measures: error with what is constant in the model's misplacement, and intervals with all of it. */
export function measureFigures(results: readonly FilmResult[]): {
  readonly measures: Figure[];
  readonly intervals: Figure[];
} {
  const measures: Figure[] = [];
  const intervals: Figure[] = [];
  for (const goal of goals) {
    const errors = results
      .filter(({ condition }) => condition.isForGoals && condition.shot.frameRate >= 59)
      .flatMap((film) => film.measures.filter(({ id }) => id === goal.id).map(({ error }) => error));
    if (goal.most !== null && errors.length > 0) {
      const { rms } = statistics(errors);
      measures.push({
        subject: 'constant misplacement',
        measure: goal.name,
        found: `${rms.toFixed(goal.decimals)} ${goal.unit} RMS in ${errors.length} films`,
        truth: '0',
        goal: `at most ${goal.most} ${goal.unit}`,
        isMet: rms <= goal.most,
        size: rms,
      });
    }
    const given = results
      .filter(({ condition }) => isIntervalFair(condition))
      .flatMap((film) => film.measures.filter(({ id }) => id === goal.id));
    if (given.length === 0) continue;
    const share = given.filter(({ isCovered }) => isCovered).length / given.length;
    const off = Math.max(0, coverage.least - share, share - coverage.most);
    intervals.push({
      subject: '95 % intervals',
      measure: goal.name,
      found: `${(100 * share).toFixed(0)} % of ${given.length} hold the truth`,
      truth: '95 %',
      goal: given.length >= fewestIntervals ? '90 to 98 %' : null,
      isMet: off === 0,
      size: off,
    });
  }
  return { measures, intervals };
}
