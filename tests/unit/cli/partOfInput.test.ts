import { expect, test } from 'vitest';
import { NoSuchPart, partOfInput } from '../../../src/cli/partOfInput.ts';

/** A video whose first picture stands at 5 s of its own clock, as cut ones have it. */
const span = { from: 5, to: 17 };

test('a part is counted from the first picture on, and ends where the video does', () => {
  expect(partOfInput({ from: 2, to: 6 }, span)).toEqual({ from: 7, to: 11 });
  expect(partOfInput({ from: null, to: 6 }, span)).toEqual({ from: 5, to: 11 });
  expect(partOfInput({ from: 2, to: null }, span)).toEqual({ from: 7, to: 17 });
  expect(partOfInput({ from: 2, to: 60 }, span)).toEqual({ from: 7, to: 17 });
});

test.each([12, 11.5, 300])('a part from %d s on, of twelve, is refused with how long the video is', (from) => {
  const ask = () => partOfInput({ from, to: null }, span);
  expect(ask).toThrow(NoSuchPart);
  expect(ask).toThrow(`It is 12.0 s long: there is nothing to look at from ${from.toFixed(1)} s on.`);
});
