import { expect, test } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import { overlayWords } from '../../../../src/language/overlayWords.ts';
import { drawMeasure } from '../../../../src/overlay/measures/drawMeasure.ts';
import { posterOf } from '../../../../src/overlay/measures/posterOf.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { film } from '../../gait/film.ts';
import { bodyTrack } from '../bodyTrack.ts';
import { runAnalysisOf } from '../runAnalysisOf.ts';

const { track } = film('overstriding', 'rightSide', { timing: evenTiming(8, 60) });
const { analysis, smoothed } = analyseRun({ track }, { heightCm: 175 });

test('a run is shown by what there is to change, at the moment that draws it', () => {
  const { metric, evidenceTime } = analysis.findings[0];
  const poster = posterOf(smoothed, analysis, overlayWords);
  expect(poster.asked?.metric).toBe(metric);
  expect(poster.frame).toBe(drawMeasure(smoothed, analysis, metric, evidenceTime, overlayWords)?.frame);
  expect(poster.frame).toBeGreaterThan(0);
});

test('without anything to change by what is worth keeping', () => {
  const kept = { ...analysis, findings: [], strength: { metric: 'elbowAngle' } as const };
  expect(posterOf(smoothed, kept, overlayWords).asked?.metric).toBe('elbowAngle');
});

test('without either by a landing in the middle of the run', () => {
  const { frame, asked } = posterOf(smoothed, { ...analysis, findings: [], strength: null }, overlayWords);
  expect(asked).toBeNull();
  const landing = analysis.contacts[analysis.contacts.length >> 1].initialContact;
  expect(smoothed.times[frame]).toBeGreaterThanOrEqual(landing);
  expect(smoothed.times[frame - 1]).toBeLessThan(landing);
});

test('without a run by a frame with somebody in it, the one nearest to the middle', () => {
  const body = { 23: [100, 100], 24: [110, 100] } as const;
  const lateComer = bodyTrack([{}, {}, {}, {}, {}, {}, body, body]);
  expect(posterOf(lateComer, runAnalysisOf(), overlayWords)).toEqual({ frame: 6, asked: null });
  expect(posterOf(bodyTrack([{}, {}, {}]), runAnalysisOf(), overlayWords)).toEqual({ frame: 1, asked: null });
  expect(posterOf(bodyTrack([]), runAnalysisOf(), overlayWords).frame).toBe(0);
});
