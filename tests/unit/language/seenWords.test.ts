import { describe, expect, it } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import { seenMeasures } from '../../../src/heuristics/judging/seenMeasures.ts';
import { measureSentence } from '../../../src/language/measureSentence.ts';
import { seenWords } from '../../../src/language/seenWords.ts';
import { wordForFigure } from '../../../src/language/wordForFigure.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { film } from '../gait/film.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';

describe('a film without a finding', () => {
  it('says how much of all could be seen, and that it is ordinary only where all of it is', () => {
    const usual = measurementOf({ value: 8, uncertainty: 2 });
    const metrics = { cadence: usual, trunkSway: usual, stepWidth: usual };
    expect(seenWords(seenMeasures(metrics))).toEqual({
      title: '3 of 21 things could be seen from here, all ordinary',
      sentence: '3 are in the usual range.',
    });
    const probably = measurementOf({ status: 'info', reason: { kind: 'probablyUsual' } });
    expect(seenWords(seenMeasures({ ...metrics, armCrossover: probably })).title).toBe(
      '4 of 21 things could be seen from here, all probably ordinary',
    );
    const unclear = measurementOf({ value: 12, status: 'info', reason: { kind: 'intervalTooWide' } });
    const words = seenWords(seenMeasures({ ...metrics, armCrossover: unclear }));
    expect(words.title).toBe('4 of 21 things could be seen from here');
    expect(words.sentence).toBe('3 are in the usual range, 1 is too uncertain to judge.');
  });

  it('counts every measure of a real answer once', () => {
    const { metrics } = analyseRun(film('clean', 'rear', { timing: evenTiming(8, 60) })).analysis;
    const { seen, usual, probablyUsual, unusual, unclear, unjudged } = seenMeasures(metrics);
    expect(seen).toBe(Object.values(metrics).filter(({ value }) => value !== null).length);
    expect(usual + probablyUsual + unusual + unclear + unjudged).toBe(seen);
    expect(seen).toBeGreaterThan(2);
  });

  it('says nothing of the usual where nothing was seen', () => {
    expect(seenWords(seenMeasures({})).title).toMatch(/^Nothing could be measured/);
  });
});

it('a number within its own error is a word, on the screen and read aloud', () => {
  const lean = measurementOf({ value: 2, uncertainty: 5 });
  const word = wordForFigure('forwardLean', lean);
  expect(word).toBe('about upright');
  expect(measureSentence('Forward lean', lean, 0, word)).toMatch(/^Forward lean: about upright plus or minus 5/);
  expect(wordForFigure('forwardLean', measurementOf({ value: 8, uncertainty: 5 }))).toBeNull();
});
