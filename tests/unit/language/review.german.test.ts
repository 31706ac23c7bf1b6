import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  cannotCompareSentence,
  changeSentence,
  changeWithError,
  comparisonSentence,
} from '../../../src/language/compareWords.ts';
import { dropSentence } from '../../../src/language/drawWords.ts';
import { findingWords } from '../../../src/language/findingWords.ts';
import { keyNames } from '../../../src/language/keyNames.ts';
import { lopeWords } from '../../../src/language/lopeWords.ts';
import { measureSentence } from '../../../src/language/measureSentence.ts';
import { nameInSentence } from '../../../src/language/midSentence.ts';
import { noticeWords } from '../../../src/language/noticeWords.ts';
import { overlayWords } from '../../../src/language/overlayWords.ts';
import { reviewWords } from '../../../src/language/reviewWords.ts';
import { seenWords } from '../../../src/language/seenWords.ts';
import { setByHandWords } from '../../../src/language/setByHandWords.ts';
import { sideDifferenceWords } from '../../../src/language/sideDifferenceWords.ts';
import { speak } from '../../../src/language/spoken.ts';
import { timeScaleWords } from '../../../src/language/timeScaleWords.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';

beforeAll(() => speak('de', 'de-DE'));
afterAll(() => speak('en', 'en-GB'));

/** As it is read: a no-break space is a space. */
const read = (text: string | null) => text?.replaceAll('\u00a0', ' ');

test('fractions have a comma, and what joins them is German', () => {
  const parts = [
    { from: 0.04, to: 5 },
    { from: 7.14, to: 9.5 },
  ];
  expect(read(noticeWords({ id: 'partlyRun', level: 'info', parts }).sentence)).toBe(
    'Nur das Laufen zählt, von diesem Video also 0,0 bis 5,0 s und 7,1 bis 9,5 s.',
  );
  expect(timeScaleWords.times(1 / 1.5)).toBe('1,5× schneller');
  expect(timeScaleWords.past(4)).toBe('4-fach verlangsamt');
  expect(setByHandWords({ kind: 'speed', speedKmh: 10.5 }, 0)).toBe('Bandgeschwindigkeit 10,5 km/h');
  const moved = { kind: 'moved', side: 'left', found: 3.2, initialContact: 3.25, toeOff: null } as const;
  expect(setByHandWords({ kind: 'contact', correction: moved }, 2)).toBe(
    'linker Aufsatz von 1,20 auf 1,25 s verschoben',
  );
});

test('one is no many', () => {
  const left = (steps: number) => noticeWords({ id: 'tooFewLeft', level: 'stop', steps }).sentence;
  expect(left(0)).toMatch(/bleibt kein Schritt übrig/);
  expect(left(1)).toMatch(/bleibt ein Schritt übrig/);
  expect(left(2)).toMatch(/bleiben 2 Schritte übrig/);
  expect(reviewWords.behind(1)).toBe('aus 1 Schritt oder Doppelschritt');
  expect(reviewWords.behind(12)).toBe('aus 12 Schritten oder Doppelschritten');
  expect(lopeWords.save.button(1)).toBe('1 Lauf sichern');
  expect(lopeWords.save.button(3)).toBe('3 Läufe sichern');
  const seen = { of: 21, seen: 3, usual: 1, probablyUsual: 0, unusual: 0, unclear: 2, unjudged: 0 };
  expect(seenWords(seen).sentence).toBe('1 ist im üblichen Bereich, 2 sind zu unsicher zum Beurteilen.');
});

test('sides bend with what they belong to', () => {
  const times = { id: 'stepTime', unit: 's', left: 0.36, right: 0.34, uncertainty: 2, n: 20 } as const;
  const words = (indexPercent: number) =>
    read(sideDifferenceWords({ ...times, indexPercent, status: 'info' }).sentence);
  expect(words(5)).toBe('Der Schritt auf deinen linken Fuß dauert 5 % länger. Das ist häufig.');
  expect(words(-5)).toBe('Der Schritt auf deinen rechten Fuß dauert 5 % länger. Das ist häufig.');
  const drop = { degrees: 4, error: 2, lines: 1 };
  expect(read(dropSentence('left', drop))).toBe(
    'Auf deinem linken Bein sinkt das Becken rechts um 4° ± 2 ab, aus 1 Linie.',
  );
  expect(read(dropSentence('right', { ...drop, degrees: -4, lines: 3 }))).toBe(
    'Auf deinem rechten Bein steht das Becken links um 4° ± 2 höher, aus 3 Linien.',
  );
});

test('nouns keep their capital in the middle of a sentence, and what is no noun does not', () => {
  expect(nameInSentence('Schrittfrequenz')).toBe('Schrittfrequenz');
  expect(nameInSentence('Knie beim Aufsatz')).toBe('Knie beim Aufsatz');
  expect(nameInSentence('Weicher Aufsatz')).toBe('weicher Aufsatz');
  const usual = measurementOf({ value: 8.25, uncertainty: 2.5, unit: 'cm', referenceRange: { low: null, high: 10 } });
  expect(read(measureSentence('Spurbreite', usual, 1, null))).toBe(
    'Spurbreite: 8,3 Zentimeter plus minus 2,5, im Rahmen. Üblich: 10,0 oder weniger.',
  );
  expect(cannotCompareSentence({ kind: 'otherView', first: 'rear', second: 'unknown' })).toBe(
    'Von einer anderen Seite gefilmt: erst von hinten, dann unbekannter Blickwinkel.',
  );
});

test('a change has its sign only where it is one, with a comma too', () => {
  const known = measurementOf({ value: 1.2, uncertainty: 0.1, unit: 'm' });
  const first = { ...known, value: 1.2, uncertainty: 0.1 };
  const compared = {
    id: 'strideLength',
    verdict: 'noChange',
    first,
    second: first,
    error: 0.1,
    leads: null,
  } as const;
  expect(read(changeWithError({ ...compared, change: 0.001 }))).toBe('0,00 ± 0,10 m');
  expect(read(changeWithError({ ...compared, change: 0.25 }))).toBe('+0,25 ± 0,10 m');
  const changed = { ...compared, verdict: 'changed', change: -0.25, leads: 'toUsual' } as const;
  expect(read(changeSentence(changed))).toMatch(/: 0,25 m weniger als vorher, hin zum üblichen Bereich\.$/);
  expect(comparisonSentence({ measures: [changed], otherwise: [] })).toBe(
    'Die einzige Zahl, die beide Videos zeigen, hat sich um mehr als ihre Ungenauigkeit verändert.',
  );
});

test('quicker steps are said with one’s own numbers, and what they do', () => {
  const finding = { metric: 'overstride', end: 'high', quickenFrom: 160, together: [] } as const;
  const { cue } = findingWords(finding as never, undefined);
  expect(read(cue)).toBe(
    'Lauf mit 5 % mehr Schritten: von 160 auf 168 pro Minute bei gleichem Tempo. Schnellere Schritte sind kürzer, und dein Fuß setzt näher am Körper auf.',
  );
});

test('labels on the film and keys follow the language in use at each moment', () => {
  expect(read(overlayWords.lean(5))).toBe('Vorlage jetzt 5°');
  expect(read(overlayWords.foot('right', 'rearfoot'))).toBe('Rechts · wohl Ferse zuerst');
  expect(read(overlayWords.figure(-0.12, 'fraction of shoulder width', 2))).toBe('12 % über der Mitte');
  const spaces = () => [keyNames.space, overlayWords.step(2, 9), reviewWords.cue];
  expect(spaces()).toEqual(['Leertaste', 'Schritt 2 von 9', 'Probier']);
  speak('en', 'en-GB');
  expect(spaces()).toEqual(['Space', 'step 2 of 9', 'Try']);
  speak('de', 'de-DE');
});
