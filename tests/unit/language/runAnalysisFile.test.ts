import { expect, test } from 'vitest';
import { noticeWords } from '../../../src/language/noticeWords.ts';
import { writeRunAnalysis } from '../../../src/language/writeRunAnalysis.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';
import { runAnalysisOf } from '../overlay/runAnalysisOf.ts';

const text = (analysis: Parameters<typeof writeRunAnalysis>[0]) =>
  JSON.parse(JSON.stringify(writeRunAnalysis(analysis))) as ReturnType<typeof writeRunAnalysis>;

test('the file says in sentences what the analysis holds in facts, under the names of the format', () => {
  const file = text(
    runAnalysisOf({
      metrics: {
        cadence: measurementOf({ value: 150, status: 'watch', referenceRange: { low: 155, high: null } }),
        armCrossover: measurementOf({
          value: null,
          uncertainty: null,
          reason: { kind: 'wrongView', view: 'left-side' },
        }),
        elbowAngle: measurementOf({ value: 90 }),
      },
      findings: [{ metric: 'cadence', end: 'low', severity: 0.4, evidenceTime: 1, together: [], quickenFrom: 150 }],
      strength: { metric: 'elbowAngle' },
      notices: [{ id: 'tooFewSteps', level: 'stop', steps: 3 }],
    }),
  );
  expect(file).toMatchObject({ format: 'run-analysis', version: 1 });
  expect(file.metrics.armCrossover).toMatchObject({
    reason: 'It can’t be seen from the left side.',
    remedy: 'Film from the front, at chest height, with both arms in the picture.',
    verdict: null,
  });
  expect(file.findings[0]).toMatchObject({
    metric: 'cadence',
    severity: 0.4,
    evidenceTime: 1,
    cue: 'Add 5\u00a0%: from 150 to 158 steps a minute at the same speed: quicker steps are shorter, so each landing is lighter.',
    drills: [
      'Metronome at your cadence + 5\u00a0%: 1\u00a0min on, 1\u00a0min off, 5 times',
      'Quick feet: 4\u00a0×\u00a020\u00a0s',
    ],
    title: 'Take slightly quicker, shorter steps',
  });
  expect(file.strength?.sentence).toBe('Your elbow is held at 90°, about a right angle.');
  expect(file.notices[0]?.sentence).toBe('Only 3 steps could be found in this video, which is too few to judge.');
});

test('where the film as a whole allows no verdict, each measure gives that as its reason', () => {
  const stop = { id: 'walking', level: 'stop' } as const;
  const file = text(
    runAnalysisOf({
      metrics: { cadence: measurementOf({ value: null, uncertainty: null, reason: { kind: 'stopped' } }) },
      notices: [{ id: 'lowFrameRate', level: 'info', framesPerSecond: 30 }, stop],
    }),
  );
  const { sentence, remedy } = noticeWords(stop);
  expect(file.metrics.cadence).toMatchObject({ reason: sentence, remedy });
});
