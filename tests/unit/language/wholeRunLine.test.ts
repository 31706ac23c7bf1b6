import { expect, test } from 'vitest';
import { wholeRunLine } from '../../../src/language/wholeRunLine.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';
import { runAnalysisOf } from '../overlay/runAnalysisOf.ts';

test('a video that goes by itself says what its numbers are of the whole run', () => {
  const metrics = {
    forwardLean: measurementOf({ value: 7, uncertainty: 3 }),
    headPosition: measurementOf({ value: null, uncertainty: null }),
    overstride: measurementOf({ value: 0.2, uncertainty: 0.03, unit: 'fraction of leg length', centimetres: 18 }),
  };
  const line = wholeRunLine(runAnalysisOf({ metrics }));
  expect(line).toBe('Whole run: forward lean 7° ± 3 · landing ahead 18 cm ± 3');
});

test('and nothing where nothing was measured', () => {
  expect(wholeRunLine(runAnalysisOf())).toBeNull();
});
