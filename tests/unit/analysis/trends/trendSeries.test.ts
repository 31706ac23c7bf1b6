import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunAnalysis } from '../../../../src/analysis/runAnalysis.ts';
import { type TrendRun, trendSeries } from '../../../../src/analysis/trends/trendSeries.ts';
import type { View } from '../../../../src/gait/scene/scene.ts';
import { measurementOf } from '../../heuristics/measurementOf.ts';
import { runAnalysisOf } from '../../overlay/runAnalysisOf.ts';

let count = 0;

function run(createdAt: number, metrics: RunAnalysis['metrics'], rest: Partial<RunAnalysis> = {}): TrendRun {
  const analysis = runAnalysisOf({ view: 'left-side', ...rest, metrics });
  return { id: `run-${count++}`, createdAt, analysis, said: { speedKmh: 10 } };
}

const shank = (value: number, uncertainty = 2) => ({ shankAngle: measurementOf({ value, uncertainty }) });

describe('a trend', () => {
  it('goes in order of time, whatever the order in which runs come, with each run’s own interval', () => {
    const runs = [run(30, shank(7, 1)), run(10, shank(5, 2)), run(20, shank(6, 3))];
    const [series] = trendSeries('shankAngle', runs);
    expect(series.points.map(({ value, uncertainty }) => [value, uncertainty])).toEqual([
      [5, 2],
      [6, 3],
      [7, 1],
    ]);
    expect(series.change).toMatchObject({ verdict: 'noChange', change: 2 });
  });

  it('never mixes views: each has a series of its own, the one with most runs first', () => {
    const runs = [
      run(1, shank(5), { view: 'right-side' }),
      run(2, shank(6)),
      run(3, shank(7)),
      run(4, shank(8), { view: 'oblique' }),
    ];
    const all = trendSeries('shankAngle', runs);
    expect(all.map(({ views, points }) => [views, points.length])).toEqual([
      [['left-side'], 2],
      [['right-side'], 1],
      [['oblique'], 1],
    ]);
    expect(all[1].change).toBeNull();
  });

  it('joins views only where they show the same: cadence from anywhere, lean from either side', () => {
    const of = (id: 'cadence' | 'forwardLean', views: readonly View[]) =>
      trendSeries(
        id,
        views.map((view, n) => run(n, { [id]: measurementOf() }, { view })),
      ).map(({ points }) => points.length);
    expect(of('cadence', ['left-side', 'rear', 'front', 'right-side'])).toEqual([4]);
    expect(of('forwardLean', ['left-side', 'right-side', 'oblique'])).toEqual([2, 1]);
  });

  it('leaves out what is unknown, and films whose speed of play is doubted', () => {
    const unknown = measurementOf({ value: null, uncertainty: null, status: 'unavailable' });
    const runs = [
      run(1, shank(5)),
      run(2, { shankAngle: unknown }),
      run(3, {}),
      run(4, shank(6), { suspectedTimeScale: 4 }),
    ];
    expect(trendSeries('shankAngle', runs)[0].points).toHaveLength(1);
    expect(trendSeries('shankAngle', [])).toEqual([]);
  });

  it('is a length only where every run has a size, and of one size for all', () => {
    const of = (value: number, centimetres: number | null) => ({
      overstride: measurementOf({ unit: 'fraction of leg length', value, uncertainty: 0.02, centimetres }),
    });
    const [sized] = trendSeries('overstride', [run(1, of(0.2, 18)), run(2, of(0.2, 16))]);
    expect(sized.unit).toBe('cm');
    expect(sized.points.map(({ value }) => value)).toEqual([17, 17]);
    expect(sized.points[0].uncertainty).toBeCloseTo(1.7);
    const [mixed] = trendSeries('overstride', [run(1, of(0.2, 18)), run(2, of(0.2, null))]);
    expect(mixed.unit).toBe('fraction of leg length');
    expect(mixed.points.map(({ value }) => value)).toEqual([0.2, 0.2]);
  });

  it('keeps every known number once, in one series of its own kind', () => {
    const views = fc.constantFrom<View>('left-side', 'right-side', 'front', 'rear', 'oblique', 'unknown');
    fc.assert(
      fc.property(
        fc.array(fc.record({ view: views, at: fc.nat(), isStanding: fc.boolean() }), { maxLength: 12 }),
        (all) => {
          const runs = all.map(({ view, at, isStanding }) =>
            run(at, { forwardLean: measurementOf({ baseline: isStanding ? 'standing' : null }) }, { view }),
          );
          const found = trendSeries('forwardLean', runs);
          const ids = found.flatMap(({ points }) => points.map(({ id }) => id)).sort();
          expect(ids).toEqual(runs.map(({ id }) => id).sort());
          for (const { points } of found) {
            const times = points.map(({ createdAt }) => createdAt);
            expect(times).toEqual(times.toSorted((a, b) => a - b));
          }
        },
      ),
    );
  });
});
