import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KnownMeasurement } from '../../../src/heuristics/measurement.ts';
import { curveFigure, curveUnit } from '../../../src/language/curveWords.ts';
import { formatError, formatFigure } from '../../../src/language/formatFigure.ts';
import { verdictSentence } from '../../../src/language/measureWords.ts';
import { noticeWords } from '../../../src/language/noticeWords.ts';
import { overlayWords } from '../../../src/language/overlayWords.ts';
import { printWords } from '../../../src/language/printWords.ts';
import { setByHandWords } from '../../../src/language/setByHandWords.ts';
import { showUnits } from '../../../src/language/shownUnits.ts';
import { speak } from '../../../src/language/spoken.ts';
import { stepWidthVariabilityWords } from '../../../src/language/stepWidthVariabilityWords.ts';
import { usualRange } from '../../../src/language/usualRange.ts';
import { writtenHeight } from '../../../src/language/writtenHeight.ts';
import { roughSpeed, writtenSpeed } from '../../../src/language/writtenSpeed.ts';

beforeAll(() => showUnits({ length: 'ft', speed: 'mph' }));
afterAll(() => {
  showUnits({ length: 'cm', speed: 'kmh' });
  speak('en', 'en-GB');
});

/** What the sentence of a measure needs of its answer. */
const known = (unit: string, value: number, rest: Partial<KnownMeasurement> = {}): KnownMeasurement =>
  ({
    value,
    unit,
    uncertainty: 0.1 * value,
    status: 'info',
    centimetres: null,
    scaleFrom: 'height',
    left: null,
    right: null,
    side: null,
    referenceRange: null,
    concernRange: null,
    samples: [],
    ...rest,
  }) as unknown as KnownMeasurement;

test('a stride of 2.31 m is 7.6 ft, a bounce of 8.6 cm 3.4 in, and nothing else changes its unit', () => {
  expect(formatFigure(2.31, 'm', 2)).toEqual({ figure: '7.6', suffix: ' ft', spoken: '7.6 feet' });
  expect(formatFigure(8.6, 'cm', 1)).toEqual({ figure: '3.4', suffix: ' in', spoken: '3.4 inches' });
  expect(formatFigure(-12, 'cm', 0).figure).toBe('−4.7');
  expect(formatFigure(12.4, 'deg', 0)).toMatchObject({ figure: '12', suffix: '°' });
  expect(formatFigure(0.14, 'fraction of leg length', 2).figure).toBe('14');
});

test('an error is never rounded to nothing', () => {
  expect(formatError(0.01, 'm', 2)).toBe('0.03');
  expect(formatError(2.9, 'cm', 1)).toBe('1.1');
});

test('sentences on lengths say inches and feet, in either language', () => {
  expect(verdictSentence('strideLength', known('m', 2.31))).toBe('7.6\u00a0ft a stride, 3.8\u00a0ft a step.');
  expect(verdictSentence('verticalOscillation', known('cm', 8.6))).toMatch(/^You bounce 3\.4\u00a0in with each step/);
  expect(verdictSentence('stepWidth', known('cm', 10))).toMatch(/land 3\.9\u00a0in apart/);
  expect(verdictSentence('overstride', known('fraction of leg length', 0.2, { centimetres: 18 }))).toMatch(
    /lands 7\.1\u00a0in ahead/,
  );
  expect(usualRange({ low: null, high: 24 }, { unit: 'cm' }, 0)).toEqual(['usual up to 9.4 in']);
  expect(overlayWords.ahead(12, 'cm')).toBe('4.7 in ahead');
  expect(
    stepWidthVariabilityWords({ deviation: 2, low: 1, high: 3, steps: 20 } as never, { scaleFrom: 'height' }),
  ).toMatch(/about 0\.8\u00a0in, between 0\.4 and 1\.2\u00a0in/);
  expect(curveFigure(8, 'cm')).toBe('3.1\u00a0in');
  expect(curveUnit('cm')).toBe('in');
  speak('de', 'de-DE');
  expect(verdictSentence('strideLength', known('m', 2.31))).toBe(
    '7,6\u00a0ft je Doppelschritt, 3,8\u00a0ft je Schritt.',
  );
  speak('en', 'en-GB');
});

test('speeds and heights are written as they were told', () => {
  expect(writtenSpeed(10.5)).toBe('6.5 mph');
  expect(roughSpeed(10.5)).toBe('7');
  expect(writtenHeight(177.8)).toBe('5 ft 10 in');
  expect(writtenHeight(182.4)).toBe('6 ft 0 in');
  expect(printWords.speed(10.5)).toBe('belt speed 6.5 mph');
  expect(setByHandWords({ kind: 'height', heightCm: 178 }, 0)).toBe('height 5 ft 10 in');
});

test('a speed that is doubted is told in its own unit, and nobody is asked whether it was meant as that', () => {
  const notice = { id: 'speedDoubted', level: 'warn', toldKmh: 6.5 * 1.609344, looksKmh: 17, perhaps: 'mph' } as const;
  const { sentence, remedy } = noticeWords(notice as never);
  expect(sentence).toMatch(/^6\.5\smph was given; this looks like about 11,/);
  expect(remedy).not.toMatch(/Did you mean/);
});
