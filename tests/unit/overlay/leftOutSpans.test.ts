import { expect, test } from 'vitest';
import { leftOutSpans } from '../../../src/overlay/leftOutSpans.ts';
import { runAnalysisOf } from './runAnalysisOf.ts';

test('of a run that counts from end to end nothing is left out', () => {
  expect(leftOutSpans(runAnalysisOf(), {}, 0, 10)).toEqual([]);
});

test('what a notice says to be left out, and all but what a notice says to count', () => {
  const notices = [
    {
      id: 'partsLeftOut',
      level: 'info',
      parts: [
        { from: 7, to: 8, reason: 'frozen' },
        { from: 0, to: 1.5, reason: 'nobody' },
      ],
    },
    {
      id: 'partlyRun',
      level: 'info',
      parts: [
        { from: 1, to: 4 },
        { from: 5, to: 9 },
      ],
    },
  ] as const;
  expect(leftOutSpans(runAnalysisOf({ notices }), {}, 0, 10)).toEqual([
    { from: 0, to: 1.5 },
    { from: 4, to: 5 },
    { from: 7, to: 8 },
    { from: 9, to: 10 },
  ]);
});

test('nor is what was trimmed, or left out by hand', () => {
  const byHand = { trim: { from: 2, to: 9 }, leftOut: [{ from: 4, to: 4.7 }] };
  expect(leftOutSpans(runAnalysisOf(), byHand, 0, 10)).toEqual([
    { from: 0, to: 2 },
    { from: 4, to: 4.7 },
    { from: 9, to: 10 },
  ]);
});
