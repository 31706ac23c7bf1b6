import type * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { Notice } from '../../../src/analysis/notice.ts';
import { readRunAnalysis, type storedNotice } from '../../../src/storage/readRunAnalysis.ts';
import { cutFilm } from '../../accuracy/oddFilms/cutFilm.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { film } from '../gait/film.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';
import { runAnalysisOf } from '../overlay/runAnalysisOf.ts';

describe('an analysis that was kept', () => {
  it.each(['leftSide', 'front', 'oblique'] as const)('opens as it was, seen by the %s camera', (camera) => {
    const { analysis } = analyseRun(film('clean', camera, { timing: evenTiming(8, 60) }), { heightCm: 175 });
    expect(readRunAnalysis(structuredClone(analysis))).toEqual(analysis);
  });

  it('opens with every kind of notice that there is', () => {
    expectTypeOf<v.InferOutput<typeof storedNotice>['id']>().toEqualTypeOf<Notice['id']>();
  });

  it('opens with its parts, and with what was left out', () => {
    const { track } = cutFilm('clean', [
      { shows: 'run', camera: 'leftSide', seconds: 5 },
      { shows: 'freeze', seconds: 1 },
      { shows: 'run', camera: 'rightSide', seconds: 5 },
    ]);
    const { analysis } = analyseRun({ track });
    expect(analysis.parts).toHaveLength(2);
    expect(analysis.notices.map(({ id }) => id)).toEqual(expect.arrayContaining(['severalParts', 'partsLeftOut']));
    expect(readRunAnalysis(structuredClone(analysis))).toEqual(analysis);
    const { analysis: wrongSide } = analyseRun(film('clean', 'leftSide'), { view: 'right-side' });
    expect(wrongSide.notices.map(({ id }) => id)).toContain('otherSideSeen');
    expect(readRunAnalysis(structuredClone(wrongSide))).toEqual(wrongSide);
  });

  it('from before films were read in parts opens as one', () => {
    const { parts: _, ...kept } = analyseRun(film('clean', 'leftSide')).analysis;
    expect(readRunAnalysis(structuredClone(kept))).toEqual({ ...kept, parts: [] });
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
