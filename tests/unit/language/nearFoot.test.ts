import { expect, test } from 'vitest';
import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import { verdictSentence } from '../../../src/language/measureWords.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';

const seenOf = (id: MeasureId, sides: readonly ('left' | 'right')[]) =>
  verdictSentence(id, measurementOf({ samples: sides.map((side, i) => ({ time: i, side, value: 10 })) }));

test.each([
  ['overstride', 'foot'],
  ['footStrike', 'foot'],
  ['shankAngle', 'shin'],
  ['kneeFlexionAtContact', 'knee'],
  ['peakKneeFlexion', 'knee'],
  ['hipExtension', 'thigh'],
  ['elbowAngle', 'elbow'],
] as const)('%s names the side that was measured, where it was one', (id, part) => {
  expect(seenOf(id, ['right', 'right'])).toMatch(new RegExp(`right ${part}`));
  expect(seenOf(id, ['left', 'left'])).toMatch(new RegExp(`left ${part}`));
  expect(seenOf(id, ['left', 'right'])).not.toMatch(new RegExp(`(left|right) ${part}`));
});
