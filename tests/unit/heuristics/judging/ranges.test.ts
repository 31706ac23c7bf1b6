import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Ranges } from '../../../../src/heuristics/judging/ranges.ts';

const ranges: Ranges = { reference: [4, 12], concern: [1, 16] };

describe('a status', () => {
  it.each([
    [8, 2, 'good'],
    [12.5, 1, 'good'],
    [14, 1, 'watch'],
    [20, 2, 'fix'],
    [17, 2, 'watch'],
    [0, 0.5, 'fix'],
    [2, 1, 'watch'],
  ] as const)('of %d ± %d between 4 and 12 is %s', (value, uncertainty, status) => {
    expect(judge(value, uncertainty, ranges)).toBe(status);
  });

  it('is no verdict when the interval reaches from the usual range into what should change', () => {
    expect(judge(8, 9, ranges)).toBe('info');
  });

  it('never names a fault while any part of the interval is usual', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        (v, u) => {
          const status = judge(v, u, ranges);
          const touches = v + u >= ranges.reference[0] && v - u <= ranges.reference[1];
          return !touches || status === 'good' || status === 'info';
        },
      ),
    );
  });
});
