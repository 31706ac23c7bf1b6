import { describe, expect, it } from 'vitest';
import { againstStanding } from '../../../../src/heuristics/judging/againstStanding.ts';
import { judgeSamples } from '../../../../src/heuristics/judging/judgeSamples.ts';
import { measureOf } from '../../../../src/heuristics/measures.ts';
import type { ModelError } from '../../../../src/heuristics/modelErrors/modelError.ts';
import { modelErrors } from '../../../../src/heuristics/modelErrors/modelErrors.ts';

const head = measureOf('headPosition');
const error: ModelError = modelErrors.headPosition!.side!;
const ranges = { reference: [-10, 15], concern: [Number.NEGATIVE_INFINITY, 25] } as const;
/** Twenty strides that all come out at a value. */
const judged = (value: number, own = error) => {
  const raw = own.offset + value * (own.gain ?? 1);
  const samples = Array.from({ length: 20 }, (_, i) => ({ time: i, side: null, value: raw }));
  return judgeSamples(head, samples, own, ranges);
};

describe('a value beyond what the films of known truth show', () => {
  it('is as sure as they say up to there', () => {
    expect(judged(12).uncertainty).toBeCloseTo(error.halfWidth, 6);
    expect(judged(28).uncertainty).toBeCloseTo(error.halfWidth, 6);
  });

  it('is less and less sure from there on, without a step', () => {
    expect(judged(28.1).uncertainty).toBeCloseTo(error.halfWidth + 0.1, 6);
    expect(judged(33).uncertainty).toBeCloseTo(error.halfWidth + 5, 6);
    expect(judged(45).uncertainty).toBeCloseTo(17, 6);
  });

  it('is no fault where its whole interval isn’t one', () => {
    expect(judged(36)).toMatchObject({ status: 'watch' });
    expect(judged(44)).toMatchObject({ status: 'fix' });
  });

  it('is as sure as anywhere against how the same body stands', () => {
    expect(judged(40, againstStanding(error, 5, 4.5)).uncertainty).toBeCloseTo(4.5, 6);
  });
});
