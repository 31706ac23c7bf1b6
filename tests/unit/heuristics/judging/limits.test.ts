import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedMeasurement } from '../../../../src/heuristics/judging/judgedMeasurement.ts';
import { possible } from '../../../../src/heuristics/judging/limits.ts';
import { measureOf, measures } from '../../../../src/heuristics/measures.ts';

const summaryOf = (value: number, uncertainty: number) => ({
  value,
  uncertainty,
  n: 10,
  typical: { time: 0, side: null, value },
});

describe('what no body can do', () => {
  it.each([
    ['headPosition', -36, 6],
    ['headPosition', -36, 21.6],
    ['footStrike', -98, 68],
    ['footStrike', -98, 5],
    ['cadence', 544, 3],
    ['dutyFactor', 92, 5],
    ['strideLength', 0.4, 0.05],
    ['peakKneeFlexion', 130, 5],
  ] as const)('is no number: %s %d ± %d', (id, value, uncertainty) => {
    const measurement = judgedMeasurement(measureOf(id), summaryOf(value, uncertainty), [], null);
    expect(measurement).toMatchObject({
      value: null,
      status: 'unavailable',
      reason: { kind: 'impossible', found: value },
    });
  });

  it('nor is what an interval as wide as all that is possible, or as the value itself, holds', () => {
    expect(possible(10, 60, [-45, 45])).toBe('saysNothing');
    expect(possible(23, 26, [-10, 70])).toBe('saysNothing');
    expect(possible(250, 260, [60, 500])).toBe('saysNothing');
    // Next to nothing, within its error, is a word.
    expect(possible(3, 5, [-15, 40])).toEqual({ value: 3, low: -2, high: 8 });
  });

  it('a time or a range a little below nothing is none, and far below is impossible', () => {
    expect(possible(-8, 30, [0, 350])).toEqual({ value: 0, low: 0, high: 30 });
    expect(possible(-80, 30, [0, 350])).toBe('impossible');
  });

  it('is never held to be a number, nor its interval to reach there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...measures),
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.double({ min: 1e-3, max: 500, noNaN: true }),
        ({ limits: [lowest, highest] }, value, uncertainty) => {
          const held = possible(value, uncertainty, [lowest, highest]);
          if (held === 'impossible' || held === 'saysNothing') return;
          expect(held.value).toBeGreaterThanOrEqual(lowest);
          expect(held.value).toBeLessThanOrEqual(highest);
          expect(held.low).toBeGreaterThanOrEqual(lowest);
          expect(held.high).toBeLessThanOrEqual(highest);
          expect(2 * uncertainty).toBeLessThan(highest - lowest);
        },
      ),
    );
  });
});

it('is known of every measure', () => {
  for (const { id, limits } of measures) {
    expect(limits[0], id).toBeLessThan(limits[1]);
    expect(limits.every(Number.isFinite), id).toBe(true);
  }
});
