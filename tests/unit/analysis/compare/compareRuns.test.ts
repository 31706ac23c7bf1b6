import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../../src/analysis/compare/compareRuns.ts';
import type { ComparableRun, ComparedMeasure } from '../../../../src/analysis/compare/comparison.ts';
import type { RunAnalysis } from '../../../../src/analysis/runAnalysis.ts';
import type { MeasureId } from '../../../../src/heuristics/measureId.ts';
import { measures } from '../../../../src/heuristics/measures.ts';
import { measurementOf } from '../../heuristics/measurementOf.ts';
import { runAnalysisOf } from '../../overlay/runAnalysisOf.ts';

type Metrics = RunAnalysis['metrics'];

function run(metrics: Metrics, rest: Partial<RunAnalysis> = {}, speedKmh: number | null = 10): ComparableRun {
  return { analysis: runAnalysisOf({ view: 'left-side', ...rest, metrics }), said: { speedKmh } };
}

function lean(value: number, uncertainty = 2, rest: Partial<NonNullable<Metrics['forwardLean']>> = {}): Metrics {
  return { forwardLean: measurementOf({ value, uncertainty, ...rest }) };
}

function one(first: ComparableRun, second: ComparableRun, id: MeasureId, asked: MeasureId | null = null) {
  return compareRuns(first, second, { asked }).measures.find((measure) => measure.id === id) as ComparedMeasure;
}

describe('a change', () => {
  it('of the only measure is told beyond the error of the difference, at 95 %', () => {
    const error = Math.hypot(2, 2);
    expect(one(run(lean(6)), run(lean(6 + error + 0.01)), 'forwardLean')).toMatchObject({ verdict: 'changed' });
    expect(one(run(lean(6)), run(lean(6 + error - 0.01)), 'forwardLean').verdict).toBe('noChange');
  });

  it('among others has to be larger, so that none of them changes by chance; one that was asked about has not', () => {
    const validation = { films: 26, runners: 'drawn', correlationWithTruth: 0.9 } as const;
    const others: Metrics = Object.fromEntries(
      (['headPosition', 'shankAngle', 'kneeFlexionAtContact', 'elbowAngle', 'armSwing'] as const).map((id) => [
        id,
        measurementOf(),
      ]),
    );
    const at = (value: number) => run({ ...others, ...lean(value, 2, { validation }) });
    const errorOf = (asked: MeasureId | null) => {
      const found = one(at(6), at(6), 'forwardLean', asked);
      return found.verdict === 'cannotCompare' ? Number.NaN : found.error / Math.hypot(2, 2);
    };
    expect(errorOf('forwardLean')).toBeCloseTo(1, 3);
    // Student's t with 25 degrees of freedom at 1 − 0.05 / 12, from a printed table: 2.865, over 2.060 at 0.975.
    expect(errorOf(null)).toBeCloseTo(2.865 / 2.06, 2);
  });

  it('of the cadence is none below what nobody keeps from one run to the next', () => {
    const at = (value: number) => run({ cadence: measurementOf({ value, uncertainty: 0.2, unit: 'steps/min' }) });
    expect(one(at(160), at(161.5), 'cadence').verdict).toBe('noChange');
    expect(one(at(160), at(162.5), 'cadence').verdict).toBe('changed');
  });

  it('leads to or from the usual range, or neither inside it', () => {
    const at = (value: number) => run(lean(value, 1));
    expect(one(at(20), at(10), 'forwardLean')).toMatchObject({ leads: 'toUsual', change: -10 });
    expect(one(at(10), at(20), 'forwardLean')).toMatchObject({ leads: 'fromUsual' });
    expect(one(at(5), at(11), 'forwardLean')).toMatchObject({ verdict: 'changed', leads: null });
  });

  it('is the same whichever run comes first, but for its sign', () => {
    const number = fc.double({ min: -40, max: 40, noNaN: true });
    const error = fc.double({ min: 0.01, max: 20, noNaN: true });
    fc.assert(
      fc.property(number, error, number, error, (a, ua, b, ub) => {
        const there = one(run(lean(a, ua)), run(lean(b, ub)), 'forwardLean');
        const back = one(run(lean(b, ub)), run(lean(a, ua)), 'forwardLean');
        expect(back.verdict).toBe(there.verdict);
        if (there.verdict === 'cannotCompare' || back.verdict === 'cannotCompare') return;
        expect(back.change).toBeCloseTo(-there.change, 9);
        // A run that is compared with itself never changed.
        expect(one(run(lean(a, ua)), run(lean(a, ua)), 'forwardLean').verdict).toBe('noChange');
      }),
    );
  });

  it('of a share of the body comes in centimetres of one size, so that a height told otherwise is none', () => {
    const at = (value: number, centimetres: number) =>
      run({ overstride: measurementOf({ value, centimetres, uncertainty: 0.03, unit: 'fraction of leg length' }) });
    const alike = one(at(0.2, 17), at(0.2, 18), 'overstride');
    expect(alike).toMatchObject({ verdict: 'noChange', first: { unit: 'cm' } });
    expect(alike.verdict !== 'cannotCompare' && alike.change).toBeCloseTo(0, 9);
    const nearer = one(at(0.2, 18), at(0.1, 9), 'overstride');
    expect(nearer.verdict).toBe('changed');
    expect(nearer.verdict !== 'cannotCompare' && nearer.change).toBeCloseTo(-9, 6);
  });
});

describe('what can’t be compared', () => {
  const unknown = measurementOf({ value: null, uncertainty: null, status: 'unavailable' });

  it('is a measure that one or both don’t show', () => {
    const none = run({ forwardLean: unknown });
    const reasonOf = (first: ComparableRun, second: ComparableRun) => one(first, second, 'forwardLean');
    expect(reasonOf(run(lean(5)), none)).toMatchObject({ verdict: 'cannotCompare', reason: { kind: 'unknownSecond' } });
    expect(reasonOf(none, run(lean(5)))).toMatchObject({ reason: { kind: 'unknownFirst' } });
    expect(reasonOf(none, run({}))).toMatchObject({ reason: { kind: 'unknown' } });
  });

  it('is another side of the body, and another leg', () => {
    const metrics: Metrics = {
      ...lean(5),
      overstride: measurementOf({ value: 0.2, unit: 'fraction of leg length', uncertainty: 0.02 }),
      cadence: measurementOf({ value: 170, unit: 'steps/min', uncertainty: 0.5 }),
      trunkSway: measurementOf({ value: 5 }),
    };
    const left = run(metrics);
    const right = run(metrics, { view: 'right-side' });
    const rear = run(metrics, { view: 'rear' });
    expect(one(left, right, 'forwardLean').verdict).toBe('noChange');
    expect(one(left, right, 'overstride')).toMatchObject({ reason: { kind: 'otherLeg', first: 'left-side' } });
    expect(one(left, rear, 'forwardLean')).toMatchObject({ reason: { kind: 'otherView', second: 'rear' } });
    expect(one(run(metrics, { view: 'front' }), rear, 'trunkSway')).toMatchObject({ reason: { kind: 'otherView' } });
    expect(one(left, rear, 'cadence').verdict).toBe('noChange');
  });

  it('goes by the part of a film that a measure comes from', () => {
    const part = { from: 0, to: 5, view: 'right-side', direction: 'right' } as const;
    const parts = [part, { ...part, from: 6, to: 20, view: 'left-side', direction: 'left' }] as const;
    const knee = (evidenceTime: number) => ({ kneeFlexionAtContact: measurementOf({ evidenceTime }) });
    const both = (evidenceTime: number) => run(knee(evidenceTime), { parts, view: 'left-side' });
    expect(one(both(7), run(knee(1)), 'kneeFlexionAtContact').verdict).toBe('noChange');
    expect(one(both(2), run(knee(1)), 'kneeFlexionAtContact')).toMatchObject({ reason: { kind: 'otherLeg' } });
  });

  it('is a time where one film may play at another speed', () => {
    const metrics = { ...lean(5), cadence: measurementOf({ value: 170, unit: 'steps/min' }) };
    const slowed = run(metrics, { suspectedTimeScale: 2 });
    expect(one(run(metrics), slowed, 'cadence')).toMatchObject({ reason: { kind: 'otherClock' } });
    expect(one(run(metrics), slowed, 'forwardLean').verdict).toBe('noChange');
  });

  it('is what only one of them compares with how the runner stands', () => {
    const standing = run(lean(5, 2, { baseline: 'standing' }));
    expect(one(run(lean(5)), standing, 'forwardLean')).toMatchObject({ reason: { kind: 'otherReference' } });
    expect(one(standing, standing, 'forwardLean').verdict).toBe('noChange');
  });
});

describe('a comparison', () => {
  it('names every measure once', () => {
    const ids = compareRuns(run({}), run({})).measures.map(({ id }) => id);
    expect(ids).toEqual(measures.map(({ id }) => id));
  });

  it('says where the speed differs or isn’t known', () => {
    const otherwise = (first: number | null, second: number | null) =>
      compareRuns(run({}, {}, first), run({}, {}, second)).otherwise;
    expect(otherwise(10, 10.2)).toEqual([]);
    expect(otherwise(10, 12)).toEqual([{ kind: 'otherSpeed', firstKmh: 10, secondKmh: 12 }]);
    expect(otherwise(10, null)).toEqual([{ kind: 'speedUnknown' }]);
  });
});
