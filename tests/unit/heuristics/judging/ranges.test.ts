import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Ranges } from '../../../../src/heuristics/judging/ranges.ts';
import { seededRandom } from '../../../virtualRunner/seededRandom.ts';

const ranges: Ranges = { reference: [4, 12], concern: [1, 16] };
const judged = (value: number, uncertainty: number, own: Ranges = ranges) =>
  judge({ value, low: value - uncertainty, high: value + uncertainty }, own);

describe('a status', () => {
  it.each([
    [8, 2, 'good', null],
    [8, 4, 'good', null],
    [8, 5, 'info', 'probablyUsual'],
    [11, 2, 'info', 'probablyUsual'],
    [12, 1, 'info', 'intervalTooWide'],
    [12.5, 1, 'info', 'intervalTooWide'],
    [8, 9, 'info', 'intervalTooWide'],
    [14, 1, 'watch', null],
    [20, 2, 'fix', null],
    [17, 2, 'watch', null],
    [0, 0.5, 'fix', null],
    [2, 1, 'watch', null],
  ] as const)('of %d ± %d between 4 and 12 is %s (%s)', (value, uncertainty, status, kind) => {
    expect(judged(value, uncertainty)).toMatchObject({ status, reason: kind && { kind } });
  });

  it('beyond an end where nothing is a fault is unusual, and no verdict', () => {
    const open: Ranges = { reference: [4, 12], concern: [1, Number.POSITIVE_INFINITY] };
    expect(judged(40, 2, open)).toEqual({ status: 'info', reason: { kind: 'unusualOnly', end: 'high' } });
    expect(judged(-3, 2, open).status).toBe('fix');
  });

  it('is good only where the whole interval is usual, and a fault only where none of it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 60, noNaN: true }),
        fc.double({ min: 0.01, max: 30, noNaN: true }),
        (v, u) => {
          const { status, reason } = judged(v, u);
          const isInside = v - u >= ranges.reference[0] && v + u <= ranges.reference[1];
          const isOutside = v + u < ranges.reference[0] || v - u > ranges.reference[1];
          expect(status === 'good').toBe(isInside);
          expect(status === 'watch' || status === 'fix').toBe(isOutside);
          // Two chances in three can't lie in a range that does not hold the middle.
          if (reason?.kind === 'probablyUsual') expect(v >= ranges.reference[0] && v <= ranges.reference[1]).toBe(true);
        },
      ),
    );
  });

  it('says "probably" as often as it is right: two times in three and more', () => {
    // Truths drawn about the value as the interval says.
    const random = seededRandom(7);
    const draws = Array.from({ length: 20_000 }, () => random.normal());
    const chance = (value: number, uncertainty: number) =>
      draws.filter((z) => {
        const truth = value + (uncertainty / 1.96) * z;
        return truth >= ranges.reference[0] && truth <= ranges.reference[1];
      }).length / draws.length;
    for (const uncertainty of [1, 3, 6, 10]) {
      for (let value = 0; value < 16; value += 0.5) {
        const says = judged(value, uncertainty).reason?.kind === 'probablyUsual';
        const share = chance(value, uncertainty);
        if (says) expect(share).toBeGreaterThan(0.64);
        if (share > 0.68 && judged(value, uncertainty).status === 'info') expect(says).toBe(true);
      }
    }
  });
});
