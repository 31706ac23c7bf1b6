import { expect, test } from 'vitest';
import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import type { Measurement } from '../../../src/heuristics/measurement.ts';
import type { Reason } from '../../../src/heuristics/reason.ts';
import { measureWords } from '../../../src/language/measureWords.ts';
import { unseenMeasures } from '../../../src/language/unseenMeasures.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';

function unseen(reasons: Partial<Record<MeasureId, Reason>>) {
  const metrics = Object.fromEntries(
    Object.entries(reasons).map(([id, reason]) => [
      id,
      measurementOf({ value: null, uncertainty: null, status: 'unavailable', reason }),
    ]),
  ) as Partial<Record<MeasureId, Measurement>>;
  return unseenMeasures(Object.keys(reasons) as MeasureId[], { metrics, notices: [] });
}

const fromTheSide = { kind: 'wrongView', view: 'left-side' } as const;

test('what another view would show is one line', () => {
  const found = unseen({ stepWidth: fromTheSide, trunkSway: fromTheSide, armCrossover: fromTheSide });
  expect(found.map(({ sentence }) => sentence)).toEqual([
    'Film from behind or in front to see: step width, trunk sway, arm crossing.',
  ]);
  expect(found[0].measures[0].reason).toBe('It can’t be seen from the left side.');
});

test('a film from behind sends to the side', () => {
  const [{ sentence }] = unseen({ forwardLean: { kind: 'wrongView', view: 'rear' } });
  expect(sentence).toBe('Film from the side to see: forward lean.');
});

test('what needs something else is told with its own remedy', () => {
  const found = unseen({ stepWidth: { kind: 'noScale' }, trunkSway: fromTheSide });
  expect(found.map(({ sentence }) => sentence)).toEqual([
    'Step width: film from behind, at hip height, and enter your height.',
    'Film from behind or in front to see: trunk sway.',
  ]);
});

test('no view is promised for what no video shows', () => {
  for (const reason of [fromTheSide, { kind: 'pelvisNotDrawn' } as const]) {
    const [{ sentence }] = unseen({ pelvicDrop: reason });
    expect(sentence).not.toContain('to see:');
    expect(sentence.toLowerCase()).toContain(measureWords.pelvicDrop.howToFilm.toLowerCase());
  }
});
