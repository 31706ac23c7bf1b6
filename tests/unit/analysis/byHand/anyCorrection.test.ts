import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import { setByHand, withoutSetByHand } from '../../../../src/analysis/byHand/setByHand.ts';
import type { RunAnalysis } from '../../../../src/analysis/runAnalysis.ts';
import type { Said } from '../../../../src/analysis/said.ts';
import { measures } from '../../../../src/heuristics/measures.ts';
import { noticeWords } from '../../../../src/language/noticeWords.ts';
import { setByHandWords } from '../../../../src/language/setByHandWords.ts';
import { type FilmPlan, runFilmOf } from '../runFilms.ts';

vi.setConfig({ testTimeout: 180_000 });

const films = (['rightSide', 'leftSide', 'rear', 'oblique'] as const).map((camera) => {
  const plan: FilmPlan = { runner: 'clean', camera, frameRate: 30, seconds: 5, noise: 1 };
  const track = runFilmOf(plan);
  return { track, found: analyseRun({ track }).analysis };
});

/** Moments in the film, beside it, and some that are none. */
const moment = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: -0.5, max: 6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1e300, 0) },
);
const side = fc.constantFrom('left' as const, 'right' as const);
const stretch = fc.record({ from: moment, to: moment });
const contact = fc.oneof(
  fc.record({ kind: fc.constant('added' as const), side, initialContact: moment, toeOff: fc.option(moment) }),
  fc.record({ kind: fc.constant('removed' as const), side, found: moment }),
  fc.record({
    kind: fc.constant('moved' as const),
    side,
    found: moment,
    initialContact: fc.option(moment),
    toeOff: fc.option(moment),
  }),
);
const anyCorrections: fc.Arbitrary<Said> = fc.record({
  trim: fc.option(stretch, { freq: 3 }),
  exchanged: fc.array(fc.record({ from: moment, to: moment, landing: fc.record({ time: moment, side }) }), {
    maxLength: 3,
  }),
  contacts: fc.array(contact, { maxLength: 12 }),
  leftOut: fc.array(stretch, { maxLength: 2 }),
  timeScale: fc.constantFrom(null, null, 1, 2),
});

/** Nothing is said that can't be, whatever was set by hand. */
function expectSound(analysis: RunAnalysis): void {
  const text = JSON.stringify(analysis, (_, value: unknown) => {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    return value;
  });
  expect(text).not.toBe('');
  for (const { id, limits } of measures) {
    const { value, n, reason } = analysis.metrics[id]!;
    if (value === null) {
      expect(reason, id).not.toBeNull();
      continue;
    }
    expect(value, id).toBeGreaterThanOrEqual(limits[0]);
    expect(value, id).toBeLessThanOrEqual(limits[1]);
    expect(n, id).toBeGreaterThanOrEqual(2);
    expect(analysis.gait).toBe('running');
    expect(analysis.contacts.length, id).toBeGreaterThanOrEqual(6);
  }
  for (const [i, { initialContact, toeOff }] of analysis.contacts.entries()) {
    expect(initialContact).toBeGreaterThanOrEqual(analysis.contacts[i - 1]?.initialContact ?? -1);
    if (toeOff !== null) expect(toeOff).toBeGreaterThan(initialContact);
  }
  for (const notice of analysis.notices) expect(noticeWords(notice).sentence).toMatch(/\.$/);
  if (analysis.notices.some(({ level }) => level === 'stop')) expect(analysis.findings).toEqual([]);
}

describe('any correction whatever', () => {
  test('gives an answer that keeps within its gates and limits', () => {
    let judged = 0;
    fc.assert(
      fc.property(fc.constantFrom(...films), anyCorrections, ({ track }, said) => {
        const { analysis, smoothed } = analyseRun({ track }, said);
        expectSound(analysis);
        expect(smoothed.times).toEqual(track.times);
        if (analysis.findings.length > 0 || analysis.metrics.cadence!.value !== null) judged += 1;
      }),
      { numRuns: 120 },
    );
    // Else the gates were all that was tried.
    expect(judged).toBeGreaterThan(15);
  });

  test('has a sentence of its own, and taken back piece by piece leaves the analysis as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...films), anyCorrections, ({ track, found }, said) => {
        let left = said;
        for (let one = setByHand(left)[0]; one; one = setByHand(left)[0]) {
          expect(setByHandWords(one, track.times[0])).not.toMatch(/NaN|undefined|null/);
          left = withoutSetByHand(left, one);
        }
        expect(analyseRun({ track }, left).analysis).toEqual(found);
      }),
      { numRuns: 20 },
    );
  });
});
