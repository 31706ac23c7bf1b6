import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import type { Measurement } from '../../../src/heuristics/measurement.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import type { Side } from '../../../src/poseTrack/side.ts';
import { cutTo, exchangedIn, type FilmPlan, mirrored, runFilmOf, scaled, shifted } from './runFilms.ts';

vi.setConfig({ testTimeout: 180_000 });

const said = { heightCm: 175, speedKmh: 10 };
const anyPlan = fc.record({
  runner: fc.constantFrom('clean', 'midfoot', 'overstriding'),
  camera: fc.constantFrom('rightSide', 'leftSide', 'front', 'rear'),
  frameRate: fc.constantFrom(30, 60),
  seconds: fc.constant(7),
  noise: fc.constantFrom(0, 1),
}) satisfies fc.Arbitrary<FilmPlan>;

/** Its foot strike is little more than its interval at 60 frames a second, and withheld at 30. */
const hardlySure = { runner: 'overstriding', camera: 'rightSide', seconds: 7, noise: 1 } as const;

/** Evenly spread numbers: fast-check's own doubles are mostly tiny. */
const between = (least: number, most: number) =>
  fc.integer({ min: 0, max: 1000 }).map((part) => least + (part / 1000) * (most - least));

const analyse = (track: PoseTrack) => analyseRun({ track }, said).analysis;
const swap = { left: 'right', right: 'left' } as const satisfies Record<Side, Side>;

/**
 * Every measure of `b` is that of `a`, within this share of the wider of their intervals.
 *
 * @param edge a number that is less than this many times its own interval may be withheld in the other reading.
 */
function expectSameMeasures(
  a: RunAnalysis,
  b: RunAnalysis,
  shareOfInterval: number,
  mayLoseSome = false,
  edge = 1.1,
): void {
  expect([b.gait, b.view, b.direction]).toEqual([a.gait, a.view, a.direction]);
  // A score that is put together from what is known is another where less is.
  const hasLostPart = mayLoseSome && [a, b].some(({ metrics }) => Object.values(metrics).some(isTooUnsure));
  const ids = Object.keys(a.metrics) as MeasureId[];
  const hasEdge = ids.some((id) => isOnTheEdge(a.metrics[id], b.metrics[id], edge));
  for (const id of ids) {
    const [one, other] = [a.metrics[id], b.metrics[id]];
    if (mayLoseSome && (isTooUnsure(one) || isTooUnsure(other))) continue;
    if (id === 'softLanding' && hasLostPart) continue;
    // A number that hardly exceeds its own interval may be withheld in one reading and stand in the other.
    if (isOnTheEdge(one, other, edge)) continue;
    if (id === 'softLanding' && hasEdge) continue;
    expect(other?.value === null, `${id} known`).toBe(one?.value === null);
    if (one?.value == null || other?.value == null) continue;
    const most = shareOfInterval * Math.max(one.uncertainty ?? 0, other.uncertainty ?? 0);
    expect(Math.abs(one.value - other.value), `${id}: ${one.value} and ${other.value}`).toBeLessThanOrEqual(most);
  }
}

/** Withheld because its interval, or that of its parts, says nothing. */
function isTooUnsure(measurement: Measurement | undefined): boolean {
  const kind = measurement?.reason?.kind;
  return kind === 'intervalSaysNothing' || kind === 'tooFewParts';
}

/** Withheld in one reading, and in the other less than `edge` times its own interval. */
function isOnTheEdge(one: Measurement | undefined, other: Measurement | undefined, edge: number): boolean {
  const isHardlySure = (measurement: Measurement | undefined) =>
    measurement?.value != null && Math.abs(measurement.value) < edge * (measurement.uncertainty ?? 0);
  return [one, other].some(isTooUnsure) && [one, other].some(isHardlySure);
}

/** The contacts of `b` between two times are those of `a`, each within so many seconds. */
function expectSameContacts(a: RunAnalysis, b: RunAnalysis, seconds: number, from = -Infinity, to = Infinity): void {
  const inside = ({ contacts }: RunAnalysis) =>
    contacts.filter(({ initialContact }) => initialContact > from && initialContact < to);
  // A contact at the very edge may fall on either side of it.
  const near = (analysis: RunAnalysis, time: number) =>
    analysis.contacts.find((contact) => Math.abs(contact.initialContact - time) <= seconds);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const { side, initialContact } of inside(one)) {
      expect(near(other, initialContact)?.side, `contact at ${initialContact.toFixed(3)} s`).toBe(side);
    }
  }
}

describe('the same run', () => {
  test('in a mirror has its left and right exchanged, and nothing else', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const track = runFilmOf(plan);
        const a = analyse(track);
        const b = analyse(mirrored(track));
        expect(a.gait).toBe('running');
        const view = { 'left-side': 'right-side', 'right-side': 'left-side' } as Record<string, string>;
        const heading = { left: 'right', right: 'left' } as Record<string, string>;
        expect(b.view).toBe(view[a.view] ?? a.view);
        expect(b.direction).toBe(heading[a.direction] ?? a.direction);
        expect(b.contacts.length).toBe(a.contacts.length);
        for (const [i, contact] of a.contacts.entries()) {
          expect(b.contacts[i].side).toBe(swap[contact.side]);
          expect(b.contacts[i].initialContact).toBeCloseTo(contact.initialContact, 6);
          expect(b.contacts[i].strike).toBe(contact.strike);
        }
        for (const id of Object.keys(a.metrics) as MeasureId[]) {
          const [one, other] = [a.metrics[id], b.metrics[id]];
          const near = (x: number | null | undefined, y: number | null | undefined) => {
            if (x == null || y == null) expect(x ?? null, id).toBe(y ?? null);
            else expect(y, id).toBeCloseTo(x, 4);
          };
          near(one?.value, other?.value);
          near(one?.left, other?.right);
          near(one?.right, other?.left);
          expect(other?.status).toBe(one?.status);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('in a picture of another size is the same', () => {
    fc.assert(
      fc.property(anyPlan, between(0.4, 6), (plan, factor) => {
        const track = runFilmOf(plan);
        const [a, b] = [analyse(track), analyse(scaled(track, factor))];
        expectSameContacts(a, b, 1e-6);
        // A body of fewer pixels is known less surely: an interval may become too wide to say anything.
        expectSameMeasures(a, b, 1e-3, true);
      }),
      { numRuns: 12 },
    );
  });

  test('with another start of the clock is the same', () => {
    fc.assert(
      fc.property(anyPlan, between(-3, 4000), (plan, seconds) => {
        const track = runFilmOf(plan);
        const a = analyse(track);
        const b = analyse(shifted(track, seconds));
        const back = { ...b, contacts: b.contacts.map((c) => ({ ...c, initialContact: c.initialContact - seconds })) };
        expectSameContacts(a, back, 0.002);
        expectSameMeasures(a, b, 0.1);
      }),
      { numRuns: 12 },
    );
  });

  test('at another frame rate stays within the intervals', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(30_000 / 1001, 48, 59.94, 90, 120), (plan, frameRate) => {
        const a = analyse(runFilmOf({ ...plan, frameRate: 60 }));
        const b = analyse(runFilmOf({ ...plan, frameRate }));
        expectSameContacts(a, b, 0.02, 0.6, plan.seconds - 0.6);
        // Noise averages out over frames: with half as many an interval may be √2 as wide.
        expectSameMeasures(a, b, 1, false, 1.1 * Math.sqrt(Math.max(1, 60 / frameRate, frameRate / 60)));
      }),
      { numRuns: 10, examples: [[{ ...hardlySure, frameRate: 30 }, 30_000 / 1001]] },
    );
  });

  test('with its legs’ labels exchanged in some frames stays within the intervals', () => {
    const places = fc.array(between(0.05, 0.95), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyPlan, places, (plan, shares) => {
        const track = runFilmOf(plan);
        // Two to three frames at a time, as the model does it.
        const starts = shares.map((share) => Math.floor(share * track.times.length));
        const frames = [...new Set(starts.flatMap((start) => [start, start + 1, ...(start % 2 ? [start + 2] : [])]))];
        const [a, b] = [analyse(track), analyse(exchangedIn(track, frames))];
        expectSameContacts(a, b, 0.02, 0.6, plan.seconds - 0.6);
        expectSameMeasures(a, b, 1);
      }),
      { numRuns: 25 },
    );
  });

  test.each([2, 4])('filmed %s times as quickly and played slowly is the same, once that is said', (slower) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const track = runFilmOf({ ...plan, frameRate: 30 * slower });
        const slowed = { ...track, times: track.times.map((time) => time * slower) };
        const cameraRoll = { degrees: 2, error: 0.3 };
        const a = analyseRun({ track, cameraRoll }, said);
        const b = analyseRun({ track: slowed, cameraRoll }, { ...said, timeScale: slower });
        expect(a.analysis.gait).toBe('running');
        expectSameMeasures(a.analysis, b.analysis, 1e-6);
        if (plan.camera === 'rear') expect(b.analysis.metrics.stepWidth?.value).not.toBeNull();
        for (const id of Object.keys(a.analysis.metrics) as MeasureId[]) {
          const [one, other] = [a.analysis.metrics[id]!, b.analysis.metrics[id]!];
          expect([other.status, other.n, other.samples.length]).toEqual([one.status, one.n, one.samples.length]);
          for (const [i, { time, value }] of one.samples.entries()) {
            expect(other.samples[i].time, id).toBeCloseTo(slower * time, 6);
            expect(other.samples[i].value, id).toBeCloseTo(value, 6);
          }
        }
        for (const [i, { left, right }] of a.analysis.symmetry!.entries()) {
          const other = b.analysis.symmetry![i];
          expect(other.left === null).toBe(left === null);
          if (left !== null) expect(other.left).toBeCloseTo(left, 6);
          if (right !== null) expect(other.right).toBeCloseTo(right, 6);
        }
      }),
      { numRuns: 6 },
    );
  });

  test.each([4, 2.4])('played %s times slower has its contacts and its body at the film’s own seconds', (slower) => {
    const track = runFilmOf({ runner: 'clean', camera: 'rightSide', frameRate: 30 * slower, seconds: 7, noise: 1 });
    const slowed = { ...track, times: track.times.map((time) => time * slower) };
    const a = analyseRun({ track }, said);
    const b = analyseRun({ track: slowed }, { ...said, timeScale: slower });
    expect(b.analysis.timeScale).toBe(slower);
    expect(b.analysis.contacts.length).toBe(a.analysis.contacts.length);
    for (const [i, contact] of a.analysis.contacts.entries()) {
      const later = b.analysis.contacts[i];
      expect([later.side, later.strike, later.toeOff === null]).toEqual([
        contact.side,
        contact.strike,
        contact.toeOff === null,
      ]);
      expect(later.initialContact).toBeCloseTo(slower * contact.initialContact, 4);
      if (contact.toeOff !== null) expect(later.toeOff).toBeCloseTo(slower * contact.toeOff, 4);
    }
    for (const [i, { metric, evidenceTime }] of a.analysis.findings.entries()) {
      expect(b.analysis.findings[i].metric).toBe(metric);
      expect(b.analysis.findings[i].evidenceTime).toBeCloseTo(slower * evidenceTime!, 4);
    }
    expect(b.smoothed.times).toEqual(slowed.times);
  });

  test('slowed without a word of it stops at that, with its contacts at the film’s own seconds', () => {
    const track = runFilmOf({ runner: 'clean', camera: 'rightSide', frameRate: 120, seconds: 7, noise: 1 });
    const slowed = { ...track, times: track.times.map((time) => time * 4) };
    const a = analyseRun({ track }, said).analysis;
    const { analysis: b, smoothed } = analyseRun({ track: slowed }, said);
    expect(b.notices[0]).toMatchObject({ id: 'slowMotion', level: 'stop' });
    expect([b.timeScale, b.suspectedTimeScale]).toEqual([1, 4]);
    expect(Object.values(b.metrics).every(({ status }) => status === 'unavailable')).toBe(true);
    const inReal = { ...b, contacts: b.contacts.map((c) => ({ ...c, initialContact: c.initialContact / 4 })) };
    expectSameContacts(a, inReal, 0.01, 0.6, 6.4);
    expect(smoothed.times).toEqual(slowed.times);
  });

  test('cut shorter keeps the contacts well inside', () => {
    fc.assert(
      fc.property(anyPlan, between(0, 0.3), between(0.7, 1), (plan, from, to) => {
        const track = runFilmOf(plan);
        const frames = track.times.length;
        const [first, end] = [Math.floor(from * frames), Math.ceil(to * frames)];
        const [a, b] = [analyse(track), analyse(cutTo(track, first, end))];
        expectSameContacts(a, b, 0.012, track.times[first] + 0.8, track.times[end - 1] - 0.8);
      }),
      { numRuns: 12 },
    );
  });
});
