import { describe, expect, it } from 'vitest';
import type { ComparableRun } from '../../../../src/analysis/compare/comparison.ts';
import { joinRuns } from '../../../../src/analysis/joined/joinRuns.ts';
import type { RunAnalysis } from '../../../../src/analysis/runAnalysis.ts';
import type { View } from '../../../../src/gait/scene/scene.ts';
import { measures } from '../../../../src/heuristics/measures.ts';
import { measurementOf } from '../../heuristics/measurementOf.ts';
import { runAnalysisOf } from '../../overlay/runAnalysisOf.ts';

const unknown = measurementOf({ value: null, uncertainty: null, status: 'unavailable' });

function run(view: View, metrics: RunAnalysis['metrics'], rest: Partial<RunAnalysis> = {}): ComparableRun {
  return { analysis: runAnalysisOf({ ...rest, view, metrics }), said: {} };
}

const finding = { end: 'high', evidenceTime: 1, together: [], quickenFrom: null } as const;

describe('two videos of one session', () => {
  it('give each number with the view that it came from', () => {
    const side = run('left-side', { forwardLean: measurementOf({ value: 7 }), stepWidth: unknown });
    const rear = run('rear', { forwardLean: unknown, stepWidth: measurementOf({ value: 4, unit: 'cm' }) });
    const { measures: rows, unseen } = joinRuns(side, rear);
    expect(rows.map(({ id, view, film, other }) => [id, view, film, other])).toEqual([
      ['forwardLean', 'left-side', 'first', null],
      ['stepWidth', 'rear', 'second', null],
    ]);
    expect(unseen).toHaveLength(measures.length - 2);
    expect(unseen).not.toContain('stepWidth');
  });

  it('take the surer of what both show alike, and say whether the other agrees', () => {
    const cadence = (value: number, uncertainty: number) => ({ cadence: measurementOf({ value, uncertainty }) });
    const [agreeing] = joinRuns(run('left-side', cadence(171, 1)), run('rear', cadence(171.5, 0.4))).measures;
    expect(agreeing).toMatchObject({ film: 'second', view: 'rear', other: 'agrees' });
    expect(agreeing.measurement.value).toBe(171.5);
    const [apart] = joinRuns(run('left-side', cadence(171, 0.3)), run('rear', cadence(180, 0.4))).measures;
    expect(apart).toMatchObject({ film: 'first', other: 'differs' });
  });

  it('keep both of what each shows in its own way: nothing is averaged over two views', () => {
    const knee = (value: number) => ({ peakKneeFlexion: measurementOf({ value }) });
    const { measures: rows } = joinRuns(run('left-side', knee(40)), run('right-side', knee(46)));
    expect(rows.map(({ view, measurement }) => [view, measurement.value])).toEqual([
      ['left-side', 40],
      ['right-side', 46],
    ]);
  });

  it('put the more serious finding first, each measure once, and none of a number that is not shown', () => {
    const metrics = { overstride: measurementOf(), cadence: measurementOf({ uncertainty: 5 }) };
    const side = run('left-side', metrics, {
      findings: [
        { ...finding, metric: 'overstride', severity: 0.4 },
        { ...finding, metric: 'cadence', severity: 0.3 },
      ],
    });
    const rear = run(
      'rear',
      { stepWidth: measurementOf(), cadence: measurementOf({ uncertainty: 1 }) },
      { findings: [{ ...finding, metric: 'stepWidth', severity: 0.7 }] },
    );
    expect(joinRuns(side, rear).findings.map(({ metric, film }) => [metric, film])).toEqual([
      ['stepWidth', 'second'],
      ['overstride', 'first'],
    ]);
  });
});
