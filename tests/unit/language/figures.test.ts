import { expect, test } from 'vitest';
import { rangeScale } from '../../../src/components/rangeScale.ts';
import { neighbourFrame } from '../../../src/features/review/stage/contactFrames.ts';
import { stripWindow } from '../../../src/features/review/stage/stripWindow.ts';
import { formatError, formatFigure } from '../../../src/language/formatFigure.ts';
import { formatBytes, formatDuration, formatTime } from '../../../src/language/formats.ts';
import { measureSentence } from '../../../src/language/measureSentence.ts';
import { speak } from '../../../src/language/spoken.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';

test('a moment of the film reads to the millisecond and never shows 60 seconds', () => {
  expect(formatTime(3.4171)).toBe('0:03.417');
  expect(formatTime(59.9996)).toBe('1:00.000');
  expect(formatTime(724.05)).toBe('12:04.050');
  expect(formatTime(-0.01)).toBe('0:00.000');
  speak('de', 'de-DE');
  expect(formatTime(3.4171)).toBe('0:03,417');
  expect(formatTime(724.05)).toBe('12:04,050');
  speak('en', 'en-GB');
});

test('lengths and sizes read as people say them', () => {
  expect(formatDuration(6.53)).toBe('6.5 s');
  expect(formatDuration(59.7)).toBe('1 min');
  expect(formatDuration(125)).toBe('2 min 5 s');
  expect(formatDuration(Number.NaN)).toBe('0 s');
  expect(formatBytes(1_869_047)).toBe('1.9 MB');
  expect(formatBytes(12)).toBe('1 kB');
  expect(formatBytes(4_200_000_000)).toBe('4.2 GB');
});

test('a small negative value is no “minus zero”, and an error never rounds to nothing', () => {
  expect(formatFigure(-0.3, 'deg', 0)).toMatchObject({ figure: '0', suffix: '°' });
  expect(formatFigure(-2.6, 'deg', 0)).toMatchObject({ figure: '−3', spoken: 'minus 3 degrees' });
  expect(formatFigure(0.314, 'fraction of leg length', 2)).toMatchObject({
    figure: '31',
    suffix: ' % of leg length',
  });
  expect(formatError(0.4, 'deg', 0)).toBe('0.4');
  expect(formatError(1.6, 'deg', 0)).toBe('2');
  expect(formatError(0.031, 'fraction of leg length', 2)).toBe('3');
  expect(formatError(0.003, 'fraction of leg length', 2)).toBe('0.3');
});

test('the range bar keeps the order of its marks, and an open range runs to the edge', () => {
  const closed = rangeScale(14, 2, { low: 4, high: 12 });
  expect(closed?.band?.from).toBeLessThan(closed?.band?.to ?? 0);
  expect(closed?.band?.to).toBeLessThan(closed?.dot ?? 0);
  // The interval reaches into the range: the bar must show that the difference is not sure.
  expect(closed?.whisker?.from).toBe(closed?.band?.to);
  expect(rangeScale(0.26, 0.03, { low: null, high: 0.18 })?.band?.from).toBe(0);
  expect(rangeScale(169, 1, { low: 155, high: null })?.band?.to).toBe(1);
  expect(rangeScale(null, null, { low: 1, high: 2 })).toBeNull();
  expect(rangeScale(5, null, null)).toMatchObject({ band: null, whisker: null });
});

test('a measure is told in one sentence to those who can’t see its bar', () => {
  const metric = measurementOf({ value: 14.2, uncertainty: 2, status: 'watch' });
  expect(measureSentence('Forward lean', metric, 0, null)).toBe(
    'Forward lean: 14 degrees plus or minus 2, watch. Usual: 4 to 12.',
  );
});

test('the strip shows a short film whole and a long one page by page, each moment on its page', () => {
  const film = (seconds: number) => Float64Array.from({ length: seconds * 10 + 1 }, (_, i) => 2 + i / 10);
  expect(stripWindow(film(10), 5)).toEqual({ from: 2, to: 12 });
  const long = film(100);
  for (const time of [2, 17, 50.5, 99.9, 102]) {
    const { from, to } = stripWindow(long, time);
    expect(to - from).toBeLessThanOrEqual(12);
    expect(from).toBeLessThanOrEqual(time);
    expect(to).toBeGreaterThanOrEqual(time - 1e-9);
  }
});

test('going from landing to landing stops at the ends', () => {
  expect(neighbourFrame([3, 9, 20], 9, 1)).toBe(20);
  expect(neighbourFrame([3, 9, 20], 9, -1)).toBe(3);
  expect(neighbourFrame([3, 9, 20], 20, 1)).toBeNull();
  expect(neighbourFrame([], 5, -1)).toBeNull();
});
