import { expect, test } from 'vitest';
import { centimetresPerUnit, decimalsOf, inCentimetres } from '../../../../src/heuristics/judging/inCentimetres.ts';
import { measurementOf } from '../measurementOf.ts';

const unit = 'fraction of leg length';

test('a share of a body whose size is known has one unit: value, error, sides, ranges and every step', () => {
  const share = measurementOf({
    value: 0.2,
    unit,
    uncertainty: 0.03,
    left: null,
    right: 0.2,
    referenceRange: { low: null, high: 0.18 },
    concernRange: { low: null, high: 0.24 },
    samples: [{ time: 1, side: 'right', value: 0.22 }],
    centimetres: 18,
  });
  const shown = inCentimetres(share);
  expect(shown.unit).toBe('cm');
  expect(shown.value).toBe(18);
  expect(shown.uncertainty).toBeCloseTo(2.7, 9);
  expect(shown.left).toBeNull();
  expect(shown.right).toBeCloseTo(18, 9);
  expect(shown.referenceRange?.low).toBeNull();
  expect(shown.referenceRange?.high).toBeCloseTo(16.2, 9);
  expect(shown.samples[0].value).toBeCloseTo(19.8, 9);
  expect(decimalsOf(shown, { unit, decimals: 2 })).toBe(0);
});

test('where no size is known, or the share is too small to tell it, everything stays as it was', () => {
  for (const own of [
    measurementOf({ value: 0.2, unit, centimetres: null }),
    measurementOf({ value: 0, unit, centimetres: 0 }),
    measurementOf({ value: null, unit, centimetres: null }),
  ]) {
    expect(inCentimetres(own)).toEqual(own);
    expect(centimetresPerUnit(own)).toBeNull();
    expect(decimalsOf(own, { unit, decimals: 2 })).toBe(2);
  }
});
