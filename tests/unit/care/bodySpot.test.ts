import { expect, test } from 'vitest';
import { bodySpots, isBack, isBelowKnee, partOf } from '../../../src/care/diary/bodySpot.ts';

test('the places of the back and those below the knee are the ones that one would point at', () => {
  expect(new Set(bodySpots.filter(isBack).map(partOf))).toEqual(new Set(['upperBack', 'lowBack', 'tailbone']));
  expect(new Set(bodySpots.filter(isBelowKnee).map(partOf))).toEqual(
    new Set(['shin', 'calf', 'ankle', 'heel', 'foot']),
  );
  expect(new Set(bodySpots).size).toBe(bodySpots.length);
});
