import { describe, expect, it } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import { readRunAnalysis } from '../../../src/storage/readRunAnalysis.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { film } from '../gait/film.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';
import { runAnalysisOf } from '../overlay/runAnalysisOf.ts';

describe('an analysis that was kept', () => {
  it.each(['leftSide', 'front', 'oblique'] as const)('opens as it was, seen by the %s camera', (camera) => {
    const { analysis } = analyseRun(film('clean', camera, { timing: evenTiming(8, 60) }), { heightCm: 175 });
    expect(readRunAnalysis(structuredClone(analysis))).toEqual(analysis);
  });

  it.each([null, 0, -4.2])('keeps a camera’s roll of %s', (cameraRollDegrees) => {
    expect(readRunAnalysis(runAnalysisOf({ cameraRollDegrees })).cameraRollDegrees).toBe(cameraRollDegrees);
  });

  it('is refused where its roll is no number, or is missing', () => {
    expect(() => readRunAnalysis({ ...runAnalysisOf(), cameraRollDegrees: '4°' })).toThrow();
    const { cameraRollDegrees: _, ...without } = runAnalysisOf();
    expect(() => readRunAnalysis(without)).toThrow();
  });

  it('is refused where a reason or a notice is a sentence, or of a kind that no words are known for', () => {
    const reason = 'It can’t be seen.';
    expect(() =>
      readRunAnalysis({ ...runAnalysisOf(), metrics: { cadence: { ...measurementOf(), reason } } }),
    ).toThrow();
    for (const notice of [
      { id: 'walking', sentence: reason },
      { id: 'flying', level: 'stop' },
    ]) {
      expect(() => readRunAnalysis({ ...runAnalysisOf(), notices: [notice] })).toThrow();
    }
  });
});
