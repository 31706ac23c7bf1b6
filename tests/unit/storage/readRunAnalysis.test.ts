import { describe, expect, it } from 'vitest';
import { readRunAnalysis } from '../../../src/storage/readRunAnalysis.ts';
import { runAnalysisOf } from '../overlay/runAnalysisOf.ts';

describe('an analysis that was kept', () => {
  it('opens as it was, from before the camera’s roll was told and from after', () => {
    const { cameraRollDegrees: _, ...before } = runAnalysisOf();
    expect(readRunAnalysis(structuredClone(before))).toEqual(before);
    for (const cameraRollDegrees of [null, 0, -4.2]) {
      expect(readRunAnalysis(runAnalysisOf({ cameraRollDegrees })).cameraRollDegrees).toBe(cameraRollDegrees);
    }
  });

  it('is refused where its roll is no number', () => {
    expect(() => readRunAnalysis({ ...runAnalysisOf(), cameraRollDegrees: '4°' })).toThrow();
  });
});
