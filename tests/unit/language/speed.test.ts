import { expect, test } from 'vitest';
import { parseSpeed, speedText } from '../../../src/language/speed.ts';

test.each([
  ['10,5', 'kmh', 10.5],
  ['6.5', 'mph', 10.46],
  ['5:00', 'minPerKm', 12],
  ['5’30', 'minPerKm', 10.909],
  ['5.5', 'minPerKm', 10.909],
  ['8:00', 'minPerMile', 12.07],
  ['', 'minPerKm', null],
] as const)('reads %s %s', (text, unit, kmh) => {
  const read = parseSpeed(text, unit);
  if (kmh === null) expect(read).toBeNull();
  else expect(read).toBeCloseTo(kmh, 2);
});

test.each([
  ['5:75', 'minPerKm'],
  ['fast', 'kmh'],
  ['0:30', 'minPerKm'],
  ['400', 'kmh'],
] as const)('does not take %s %s for a speed', (text, unit) => {
  expect(parseSpeed(text, unit)).toBeNaN();
});

test.each(['kmh', 'mph', 'minPerKm', 'minPerMile'] as const)('writes in %s what it reads back', (unit) => {
  for (const kmh of [7, 9.5, 10.8, 14])
    expect(Math.abs(parseSpeed(speedText(kmh, unit), unit)! - kmh)).toBeLessThan(0.09);
  expect(speedText(12, 'minPerKm')).toBe('5:00');
});
