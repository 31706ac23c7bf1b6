import { expect, test } from 'vitest';
import { parseCentimetres } from '../../../src/language/height.ts';

test('a height is understood in centimetres and in metres, with either decimal mark', () => {
  expect(['178', ' 178,5 ', '1.78', '1,8', '100', '230'].map(parseCentimetres)).toEqual([
    178, 178.5, 178, 180, 100, 230,
  ]);
  expect(parseCentimetres(' ')).toBeNull();
});

test('what nobody can be tall is no height', () => {
  for (const text of ['0', '18', '99', '231', '1780', '-178', '2.5', '1.789', 'tall', "5'10"]) {
    expect(parseCentimetres(text), text).toBeNaN();
  }
});
