import { describe, expect, it } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import type { RunAnalysis } from '../../../../src/analysis/runAnalysis.ts';
import { watchNumbers } from '../../../../src/analysis/watch/watchNumbers.ts';
import type { SideDifference } from '../../../../src/heuristics/wholeRun/sideDifference.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { film, unrest } from '../../gait/film.ts';
import { measurementOf } from '../../heuristics/measurementOf.ts';
import { runAnalysisOf } from '../../overlay/runAnalysisOf.ts';

const contactTime: SideDifference = {
  ...{
    id: 'contactTime',
    unit: 'ms',
    left: 255,
    right: 245,
    indexPercent: 4,
    uncertainty: 12.5,
    n: 20,
    status: 'info',
  },
};

function of(analysis: Partial<RunAnalysis>) {
  const [ratio, balance] = watchNumbers(runAnalysisOf(analysis));
  return { ratio, balance };
}

describe('numbers as a watch has them', () => {
  it('vertical ratio is bounce over step length, and a stride has two steps', () => {
    const { ratio } = of({
      metrics: {
        verticalOscillation: measurementOf({ value: 8, uncertainty: 0.8, unit: 'cm' }),
        strideLength: measurementOf({ value: 2, uncertainty: 0.1, unit: 'm' }),
      },
    });
    // 8 cm over 100 cm; errors of 10 and 5 % together are 11.2 %.
    expect(ratio).toMatchObject({ id: 'verticalRatio', value: 8 });
    expect(ratio.uncertainty).toBeCloseTo(8 * Math.hypot(0.1, 0.05));
  });

  it('balance is the left foot’s share of both contact times', () => {
    const { balance } = of({ symmetry: [contactTime] });
    expect(balance.value).toBeCloseTo((100 * 255) / (255 + 245), 9);
    expect(balance.uncertainty).toBeCloseTo(3.125);
  });

  it('what isn’t known has a reason and no number', () => {
    expect(of({})).toMatchObject({
      ratio: { value: null, reason: { kind: 'noBounce' } },
      balance: { value: null, reason: { kind: 'noContactTimes' } },
    });
    const bounce = measurementOf({ value: 8, unit: 'cm' });
    expect(of({ metrics: { verticalOscillation: bounce } }).ratio.reason).toEqual({ kind: 'noStepLength' });
    const stopped = of({ symmetry: [contactTime], notices: [{ id: 'walking', level: 'stop' }] });
    expect(stopped.balance).toEqual({
      ...{ id: 'groundContactBalance', value: null, uncertainty: null },
      reason: { kind: 'stopped' },
    });
  });

  it('hold the truth of a run of known form, within errors worth showing', () => {
    const filmed = film('clean', 'rightSide', { timing: evenTiming(12, 60), noise: unrest });
    const { analysis } = analyseRun({ track: filmed.track }, { heightCm: 175, speedKmh: 10 });
    const [ratio, balance] = watchNumbers(analysis);
    // The runner is even, so the left foot's share is a half.
    expect(Math.abs(balance.value! - 50)).toBeLessThan(balance.uncertainty!);
    expect(balance.uncertainty).toBeLessThan(5);
    expect(ratio.value).toBeGreaterThan(3);
    expect(ratio.value).toBeLessThan(15);
  });
});
