import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concernOf } from '../../../src/care/pain/concern.ts';
import { isUrgent, type RedFlag, redFlags } from '../../../src/care/pain/redFlag.ts';

const urgent: readonly RedFlag[] = [
  'saddleNumbness',
  'bladderOrBowel',
  'sexualChange',
  'growingWeakness',
  'bothLegs',
  'chestPainOrFainting',
];
const combining = redFlags.filter((flag) => !urgent.includes(flag));

test('six signs stand alone: someone now, whatever else was answered', () => {
  expect(redFlags.filter(isUrgent)).toEqual(urgent);
  for (const flag of urgent) expect(concernOf([flag], false)).toBe('now');
  fc.assert(
    fc.property(fc.constantFrom(...urgent), fc.subarray([...redFlags]), fc.boolean(), (flag, rest, worse) => {
      expect(concernOf([...rest, flag], worse)).toBe('now');
    }),
  );
});

test('of the others one is only mentioned, and two, or one beside a pain that grows, are seen soon', () => {
  expect(concernOf([], true)).toBe('none');
  for (const flag of combining.filter((each) => each !== 'oneBonySpot')) {
    expect(concernOf([flag], false)).toBe('mention');
    expect(concernOf([flag, flag], false)).toBe('mention');
    expect(concernOf([flag], true)).toBe('soon');
  }
  fc.assert(
    fc.property(fc.subarray([...combining], { minLength: 2 }), fc.boolean(), (flags, worse) => {
      expect(concernOf(flags, worse)).toBe('soon');
    }),
  );
});

test('a bone that hurts in one spot is seen soon by itself', () => {
  expect(concernOf(['oneBonySpot'], false)).toBe('soon');
});
