import { describe, expect, test } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import {
  withContactAdded,
  withContactMoved,
  withContactRemoved,
} from '../../../../src/analysis/byHand/contactEdits.ts';
import { setByHand, withoutSetByHand } from '../../../../src/analysis/byHand/setByHand.ts';
import { withSidesExchanged, withStrideLeftOut, withTrim } from '../../../../src/analysis/byHand/stretchEdits.ts';
import type { RunAnalysis } from '../../../../src/analysis/runAnalysis.ts';
import type { Said } from '../../../../src/analysis/said.ts';
import { noticeWords } from '../../../../src/language/noticeWords.ts';
import { Keypoint } from '../../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../../src/poseTrack/poseTrack.ts';
import type { Side } from '../../../../src/poseTrack/side.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { forms } from '../../../virtualRunner/forms.ts';
import { film, unrest } from '../../gait/film.ts';
import { cutTo, exchangedIn } from '../runFilms.ts';

const { track, truth } = film('clean', 'rightSide', { timing: evenTiming(10, 60), noise: unrest });
const analyse = (said: Said = {}, of = track) => analyseRun({ track: of }, said).analysis;
const found = analyse();
const sidesOf = ({ contacts }: RunAnalysis) => contacts.map(({ side }) => side[0]).join('');

/** The contact of the truth that one of the analysis is. */
function trueContact(side: Side, time: number) {
  return truth.contacts
    .filter((contact) => contact.side === side)
    .reduce((best, contact) =>
      Math.abs(contact.initialContact - time) < Math.abs(best.initialContact - time) ? contact : best,
    );
}

/** Everything set by hand as it truly was, one contact after the other, as somebody would do it. */
function setToTruth(sides: readonly Side[]): RunAnalysis {
  let said: Said = {};
  let analysis = found;
  for (const { side, initialContact } of found.contacts) {
    if (!sides.includes(side)) continue;
    const { initialContact: landing, toeOff } = trueContact(side, initialContact);
    const contact = analysis.contacts.find(
      (one) => one.side === side && Math.abs(one.initialContact - initialContact) < 0.1,
    )!;
    said = withContactMoved(said, contact, { initialContact: landing });
    analysis = analyse(said);
    const moved = analysis.contacts.find((one) => one.side === side && one.initialContact === landing)!;
    said = withContactMoved(said, moved, { toeOff });
    analysis = analyse(said);
  }
  return analysis;
}

describe('a contact set by hand', () => {
  test('where it truly was makes contact and flight time exact', () => {
    const analysis = setToTruth(['left', 'right']);
    const full = analysis.contacts.filter(({ toeOff }) => toeOff !== null);
    for (const { side, initialContact, toeOff } of full) {
      const real = trueContact(side, initialContact);
      expect(initialContact).toBeCloseTo(real.initialContact, 9);
      expect(toeOff).toBeCloseTo(real.toeOff, 9);
    }
    const { groundContactTime: ground, flightTime: flight, dutyFactor: duty } = analysis.metrics;
    const real = truth.contacts.filter(({ side }) => side === 'right');
    const trueMs =
      (1000 * real.reduce((sum, { initialContact, toeOff }) => sum + toeOff - initialContact, 0)) / real.length;
    expect(Math.abs(ground!.value! - trueMs)).toBeLessThan(2);
    // Seen by eye in frames of 17 ms, and no more sure than that.
    expect(ground!.uncertainty!).toBeGreaterThan(16);
    expect(ground!.uncertainty!).toBeLessThan(found.metrics.groundContactTime!.uncertainty!);
    expect(ground!.correction).toBeNull();
    const step = (60 / analysis.metrics.cadence!.value!) * 1000;
    expect(Math.abs(flight!.value! - (step - trueMs))).toBeLessThan(4);
    expect(Math.abs(duty!.value! - (100 * trueMs) / (2 * step))).toBeLessThan(0.6);
  });

  test('is marked, and the others are not', () => {
    const contact = found.contacts[5];
    const analysis = analyse(withContactMoved({}, contact, { initialContact: contact.initialContact - 0.03 }));
    expect(analysis.contacts.filter(({ byHand }) => byHand).map(({ byHand }) => byHand)).toEqual([
      { initialContact: true, toeOff: false },
    ]);
    expect(analysis.contacts).toHaveLength(found.contacts.length);
  });

  test('can be taken away, added again, moved and taken back, each time leaving one correction', () => {
    const contact = found.contacts[6];
    const removed = withContactRemoved({}, contact);
    expect(analyse(removed).contacts.map(({ initialContact }) => initialContact)).not.toContain(contact.initialContact);
    const added = withContactAdded(removed, contact.side, contact.initialContact + 0.01);
    const again = analyse(added);
    expect(sidesOf(again)).toBe(sidesOf(found));
    const own = again.contacts[6];
    expect(own.byHand).toEqual({ initialContact: true, toeOff: false });
    expect(own.toeOff).not.toBeNull();
    const moved = withContactMoved(added, own, { initialContact: own.initialContact + 0.01 });
    expect(moved.contacts).toHaveLength(2);
    expect(withContactRemoved(moved, analyse(moved).contacts[6]).contacts).toEqual(removed.contacts);
  });

  test('survives another analysis that finds it elsewhere', () => {
    const contact = found.contacts[6];
    const said = withContactMoved({}, contact, { initialContact: contact.initialContact - 0.02 });
    const other = film('clean', 'rightSide', { timing: evenTiming(10, 60), noise: { ...unrest, seed: 9 } }).track;
    const again = analyse(said, other);
    expect(again.contacts.filter(({ byHand }) => byHand)).toHaveLength(1);
    expect(again.contacts.find(({ byHand }) => byHand)?.initialContact).toBeCloseTo(contact.initialContact - 0.02, 9);
    expect(sidesOf(again)).toMatch(/^(lr)*l?$|^(rl)*r?$/);
  });

  test('gives a film in slow motion real times', () => {
    const slow = film('clean', 'rightSide', { timing: evenTiming(6, 120) }).track;
    const slowed = { ...slow, times: slow.times.map((time) => 4 * time) };
    const before = analyse({ timeScale: 4 }, slowed);
    const said = withContactMoved({ timeScale: 4 }, before.contacts[4], {
      initialContact: before.contacts[4].initialContact + 0.04,
    });
    expect(analyse(said, slowed).contacts[4].initialContact).toBeCloseTo(before.contacts[4].initialContact + 0.04, 9);
  });

  test('counts from behind too, where the film shows no toe-off', () => {
    const rear = film('clean', 'rear', { timing: evenTiming(8, 60) }).track;
    const before = analyse({}, rear);
    const [, , contact] = before.contacts;
    const said = withContactMoved({}, contact, { toeOff: contact.initialContact + 0.24 });
    expect(analyse(said, rear).contacts[2].toeOff).toBeCloseTo(contact.initialContact + 0.24, 9);
    expect(analyse(said, rear).metrics.groundContactTime!.value).toBeNull();
  });
});

describe('left and right exchanged by hand', () => {
  test('over all of the film turns every side, in contacts and body, and twice turns nothing', () => {
    const whole = { from: track.times[0], to: track.times[track.times.length - 1] + 1 };
    const said = withSidesExchanged({}, found, whole);
    const turned = analyseRun({ track }, said);
    expect(sidesOf(turned.analysis)).toBe(sidesOf(found).replace(/./g, (side) => (side === 'l' ? 'r' : 'l')));
    const plain = analyseRun({ track }).smoothed;
    const legs = (own: typeof plain, name: 'leftAnkle' | 'rightAnkle') => own.x[Keypoint[name]][120];
    expect(legs(turned.smoothed, 'leftAnkle')).toBeCloseTo(legs(plain, 'rightAnkle'), 0);
    expect(withSidesExchanged(said, turned.analysis, whole).exchanged).toEqual([]);
  });

  test('mends a film cut where the model took one leg for the other after the cut', () => {
    // Two seconds of the other leg's steps: more than the alternation carries over.
    const frames = Array.from({ length: 200 }, (_, i) => 300 + i);
    const broken = exchangedIn(track, frames);
    const before = analyse({}, broken);
    const wrong = before.contacts.filter(
      ({ side, initialContact }) => Math.abs(trueContact(side, initialContact).initialContact - initialContact) > 0.1,
    );
    expect(wrong.length).toBeGreaterThan(4);
    const from = (wrong[0].initialContact + before.contacts[before.contacts.indexOf(wrong[0]) - 1].initialContact) / 2;
    const said = withSidesExchanged({}, before, { from, to: wrong[wrong.length - 1].initialContact + 0.1 });
    expect(sidesOf(analyse(said, broken))).toBe(sidesOf(found));
  });

  test('is left alone by a later analysis that knows the sides', () => {
    const wrong = exchangedIn(track, Array.from(track.times.keys()));
    const before = analyse({}, wrong);
    const said = withSidesExchanged({}, before, { from: 0, to: 20 });
    expect(sidesOf(analyse(said, wrong))).toBe(sidesOf(found));
    expect(analyse(said)).toEqual(found);
  });

  test('turns the legs of a film from behind as well', () => {
    const rear = film('clean', 'rear', { timing: evenTiming(8, 60) }).track;
    const before = analyseRun({ track: rear });
    const said = withSidesExchanged({}, before.analysis, { from: 0, to: 20 });
    const after = analyseRun({ track: rear }, said);
    expect(after.smoothed.x[Keypoint.leftKnee][100]).toBeCloseTo(before.smoothed.x[Keypoint.rightKnee][100], 6);
    expect(sidesOf(after.analysis)).toBe(sidesOf(before.analysis).replace(/./g, (side) => (side === 'l' ? 'r' : 'l')));
  });
});

describe('a stride left out', () => {
  test('takes its two landings and its body with it, and changes no number beyond its interval', () => {
    const said = withStrideLeftOut({}, found.contacts, found.contacts[8]);
    const { analysis, smoothed } = analyseRun({ track }, said);
    expect(analysis.contacts).toHaveLength(found.contacts.length - 2);
    const [{ from, to }] = said.leftOut!;
    const inside = Array.from(track.times.keys()).filter((i) => track.times[i] > from && track.times[i] < to - 0.02);
    expect(inside.every((i) => Number.isNaN(smoothed.x[Keypoint.leftHip][i]))).toBe(true);
    for (const [id, before] of Object.entries(found.metrics)) {
      const after = analysis.metrics[id as keyof typeof found.metrics]!;
      if (before.value === null || after.value === null) continue;
      expect(Math.abs(after.value - before.value), id).toBeLessThan(Math.max(before.uncertainty!, after.uncertainty!));
    }
    for (const { samples } of Object.values(analysis.metrics)) {
      expect(samples.filter(({ time }) => time >= from && time < to - 0.02)).toEqual([]);
    }
  });

  test('every other one may go: what is left is no run with missing contacts', () => {
    let said: Said = {};
    for (let i = 0; i + 2 < found.contacts.length; i += 4)
      said = withStrideLeftOut(said, found.contacts, found.contacts[i]);
    const analysis = analyse(said);
    expect(analysis.notices.map(({ id }) => id)).not.toContain('contactsMissing');
    expect(analysis.metrics.cadence!.value).toBeCloseTo(found.metrics.cadence!.value!, 0);
  });

  test('ends with the same foot’s next landing: the last in a film has none', () => {
    expect(withStrideLeftOut({}, found.contacts, found.contacts.at(-1)!)).toEqual({});
  });
});

describe('a film trimmed by hand', () => {
  const film10 = { from: track.times[0], to: track.times[track.times.length - 1] };

  test('is the same as a film cut there', () => {
    const said = withTrim({}, { from: track.times[120], to: track.times[479] }, film10);
    const cut = analyse({}, cutTo(track, 120, 480));
    expect(analyse(said)).toEqual(cut);
    const { smoothed } = analyseRun({ track }, said);
    expect(smoothed.times).toEqual(track.times);
    expect(smoothed.x[Keypoint.leftHip].findIndex((x) => !Number.isNaN(x))).toBe(120);
  });

  test('to all of it is not trimmed', () => expect(withTrim({}, { from: -1, to: 99 }, film10).trim).toBeNull());

  test('keeps who stood still before the run for comparison', () => {
    const tall = { ...forms.standing, lean: 1, neck: 12, elbow: { left: 165, right: 165 } };
    const stand = film(tall, 'rightSide', { timing: evenTiming(3, 60) }).track;
    const run = film('clean', 'rightSide', { timing: evenTiming(8, 60) }).track;
    const joined = joinedTrack(stand, run);
    const before = analyse({}, joined);
    expect(before.standing).not.toBeNull();
    const said = withTrim({}, { from: joined.times[240], to: joined.times.at(-1)! }, { from: 0, to: 11 });
    const after = analyse(said, joined);
    expect(after.standing).toEqual(before.standing);
    expect(after.metrics.headPosition!.baseline).toBe(before.metrics.headPosition!.baseline);
    expect(after.contacts.every(({ initialContact }) => initialContact >= said.trim!.from)).toBe(true);
  });
});

/** One film after the other. */
function joinedTrack(first: PoseTrack, then: PoseTrack): PoseTrack {
  const start = first.times[first.times.length - 1] + 1 / 60;
  const times = Float64Array.from([...first.times, ...then.times.map((time) => start + time - then.times[0])]);
  const joined = (a: readonly Float64Array[], b: readonly Float64Array[]) =>
    a.map((row, k) => Float64Array.from([...row, ...b[k]]));
  return {
    ...first,
    times,
    x: joined(first.x, then.x),
    y: joined(first.y, then.y),
    score: joined(first.score, then.score),
    world: null,
  };
}

describe('corrections that leave nothing', () => {
  test.each([
    ['a trim of a third of a second', { trim: { from: 1, to: 1.3 } }],
    ['a trim before the film', { trim: { from: -5, to: -4 } }],
    ['a trim the wrong way round', { trim: { from: 4, to: 2 } }],
    ['all of it left out', { leftOut: [{ from: -1, to: 99 }] }],
    [
      'every landing removed',
      {
        contacts: found.contacts.map(({ side, initialContact }) => ({
          kind: 'removed' as const,
          side,
          found: initialContact,
        })),
      },
    ],
  ] satisfies [string, Said][])('%s: a sentence that says so, and no number', (_, said) => {
    const { notices, metrics, findings } = analyse(said);
    expect(notices[0]).toMatchObject({ id: 'tooFewLeft', level: 'stop' });
    expect(noticeWords(notices[0]).remedy).toContain('Set by hand');
    expect(Object.values(metrics).every(({ value }) => value === null)).toBe(true);
    expect(findings).toEqual([]);
  });
});

describe('what was set by hand', () => {
  const [, , a, b, c] = found.contacts;
  let said: Said = { heightCm: 175, speedKmh: 10, view: 'right-side', timeScale: 1, turn: 0 };
  said = withContactMoved(said, c, { toeOff: c.initialContact + 0.2 });
  said = withContactRemoved(said, a);
  said = withStrideLeftOut(said, found.contacts, b);
  said = withTrim(said, { from: 1, to: 9 }, { from: 0, to: 10 });
  said = withSidesExchanged(said, found, { from: 5, to: 6 });

  test('is listed, the film first and its landings in order', () => {
    expect(setByHand(said).map(({ kind }) => kind)).toEqual([
      'trim',
      'view',
      'timeScale',
      'speed',
      'height',
      'exchanged',
      'contact',
      'contact',
      'leftOut',
    ]);
    expect(setByHand({})).toEqual([]);
    expect(setByHand({ view: null, exchanged: [], contacts: [], leftOut: [], turn: 0, hasBackPain: true })).toEqual([]);
  });

  test('all taken back, one after the other, gives the analysis as it was', () => {
    let left = said;
    for (let one = setByHand(left)[0]; one; one = setByHand(left)[0]) {
      left = withoutSetByHand(left, one);
    }
    expect(setByHand(left)).toEqual([]);
    expect(analyse(left)).toEqual(found);
  });
});
