import { describe, expect, it } from 'vitest';
import { fitPolynomial } from '../../../src/signal/fitPolynomial.ts';

describe('fitPolynomial', () => {
  it('finds a cubic through its own points, far from nothing too', () => {
    const cubic = (at: number) => 3 - 2 * (at - 100) + 0.5 * (at - 100) ** 2 - 4 * (at - 100) ** 3;
    const points = [0, 0.1, 0.25, 0.6, 0.8, 1].map((at) => ({ at: 100 + at, value: cubic(100 + at) }));
    const fitted = fitPolynomial(points, 3)!;
    for (const at of [100.05, 100.4, 100.9]) expect(fitted(at)).toBeCloseTo(cubic(at), 6);
  });

  it('lies between points that no line goes through', () => {
    const fitted = fitPolynomial(
      [0, 1, 2, 3].map((at) => ({ at, value: at + (at % 2 === 0 ? 1 : -1) })),
      1,
    )!;
    expect(fitted(1.5)).toBeCloseTo(1.5, 9);
  });

  it('tells nothing of too few points, or of points at one place', () => {
    expect(fitPolynomial([{ at: 0, value: 1 }], 1)).toBeNull();
    expect(fitPolynomial(Array(5).fill({ at: 2, value: 1 }), 1)).toBeNull();
  });
});
