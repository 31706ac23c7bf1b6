import { describe, expect, it } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import { fewOfTheSteps } from '../../../../src/analysis/consistency/fewOfTheSteps.ts';
import { missingContacts } from '../../../../src/analysis/consistency/missingContacts.ts';
import { standingFoot } from '../../../../src/analysis/consistency/standingFoot.ts';
import { timesDisagree } from '../../../../src/analysis/consistency/timesDisagree.ts';
import type { Notice } from '../../../../src/analysis/notice.ts';
import type { Said } from '../../../../src/analysis/said.ts';
import type { GaitReading } from '../../../../src/gait/gaitReading.ts';
import { prepare } from '../../../../src/gait/prepare/prepare.ts';
import type { RealSeconds } from '../../../../src/gait/prepare/realSeconds.ts';
import { readGait } from '../../../../src/gait/readGait.ts';
import type { Stance } from '../../../../src/gait/stances/stance.ts';
import { noticeWords } from '../../../../src/language/noticeWords.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { forms } from '../../../virtualRunner/forms.ts';
import { film } from '../../gait/film.ts';
import { measurementOf } from '../../heuristics/measurementOf.ts';

const seen = film('clean', 'leftSide', { timing: evenTiming(8, 60) });
const analysed = (said: Said) => analyseRun(seen, said).analysis;
const noticeOf = <Id extends Notice['id']>(notices: readonly Notice[], id: Id) =>
  notices.find((notice): notice is Extract<Notice, { id: Id }> => notice.id === id);

/** A reading whose stances alone are other. */
const plain = readGait(prepare(seen.track, null, null));
const withStances = (stances: readonly Stance[], cadence = 168): GaitReading => ({
  ...plain,
  stances,
  cadence: { value: cadence, halfWidth: 1, steps: stances.length },
});
/** Feet that alternate every `step` seconds and stand for `ground` of them. */
const steps = (count: number, step: number, ground: number): Stance[] =>
  Array.from({ length: count }, (_, i) => ({
    side: i % 2 === 0 ? 'left' : 'right',
    initialContact: (i * step) as RealSeconds,
    toeOff: (i * step + ground) as RealSeconds,
    quality: 1,
  }));

describe('contacts and the cadence made of them', () => {
  it('agree where nearly every step was seen, or every other', () => {
    expect(missingContacts(plain)).toBeNull();
    const step = 60 / 168;
    const seenOften = steps(30, step, 0.25).filter((_, i) => i % 3 !== 1);
    expect(missingContacts(withStances(seenOften))).toBeNull();
  });

  it('disagree where a number counts two steps in three that nobody saw', () => {
    // Ten contacts a third of a second apart, called 544 steps a minute: three steps from each to the next.
    const found = missingContacts(withStances(steps(10, 0.331, 0.2), 544));
    expect(found).toEqual({ found: 10, needed: 28 });
  });

  it('are few where most of the running seconds have none', () => {
    expect(fewOfTheSteps(plain)).toBeNull();
    const few = fewOfTheSteps({ ...plain, stances: plain.stances.slice(0, 7) })!;
    expect(few.found).toBe(7);
    expect(Math.abs(few.needed - (8 * 168) / 60)).toBeLessThanOrEqual(1);
  });
});

describe('a foot that stands', () => {
  it('is nobody’s who runs, however slowly', () => {
    expect(standingFoot(plain)).toBeNull();
    // A shuffle with hardly any flight, and the model’s late toe-off on top.
    expect(standingFoot(withStances(steps(12, 0.36, 0.34 + 0.046)))).toBeNull();
  });

  it('is a march’s or a squat’s', () => {
    const marched = steps(12, 0.5, 0.65);
    expect(standingFoot(withStances(marched))?.share).toBeCloseTo(0.65);
    // One leg stands all the time and the other is lifted.
    const oneLeg = steps(12, 0.6, 0.2).map((stance) =>
      stance.side === 'right' ? { ...stance, toeOff: (stance.initialContact + 1.1) as RealSeconds } : stance,
    );
    expect(standingFoot(withStances(oneLeg))).toMatchObject({ side: 'right' });
  });
});

describe('contact, flight and step', () => {
  const times = (ground: number, flight: number) => ({
    groundContactTime: measurementOf({ value: ground, uncertainty: 32 }),
    flightTime: measurementOf({ value: flight, uncertainty: 32 }),
  });
  it('add up, or are not told', () => {
    // A step of 357 ms.
    expect(timesDisagree(plain, times(260, 95))).toBe(false);
    expect(timesDisagree(plain, times(300, 90))).toBe(false);
    expect(timesDisagree(plain, times(420, 40))).toBe(true);
    expect(timesDisagree(plain, times(150, 60))).toBe(true);
  });
});

describe('what was told against what is seen', () => {
  // The drawn runner runs at 2.8 m/s, 10.1 km/h, and is 1.75 m tall.
  it.each([10, 9, 11.5])('takes %d km/h', (speedKmh) => {
    const { notices, metrics } = analysed({ heightCm: 175, speedKmh });
    expect(noticeOf(notices, 'speedDoubted')).toBeUndefined();
    expect(metrics.strideLength!.value! * (168 / 120) * 3.6).toBeCloseTo(speedKmh, 0);
  });

  it.each([
    [6.3, 'mph', /mean 6\.3 miles an hour/],
    [5.9, 'minPerKm', /mean 5\.9 minutes a kilometre/],
    [3, null, /3 km\/h is walking; this looks like about \d+/],
    [25, null, /25 km\/h was given/],
  ] as const)('doubts %d km/h, and builds nothing upon it', (speedKmh, perhaps, words) => {
    const { notices, metrics } = analysed({ heightCm: 175, speedKmh });
    const notice = noticeOf(notices, 'speedDoubted')!;
    if (perhaps !== null) expect(['mph', 'minPerKm']).toContain(notice.perhaps);
    const { sentence, remedy } = noticeWords(notice);
    if (perhaps === null || notice.perhaps === perhaps) expect(`${sentence} ${remedy}`).toMatch(words);
    expect(Math.abs(notice.looksKmh! - 10.1)).toBeLessThan(2);
    expect(metrics.strideLength!.reason).toMatchObject({ kind: 'estimatedSpeed' });
    expect(metrics.cadence!.value).not.toBeNull();
  });

  it('doubts a walk’s speed of somebody who runs towards the camera, from the steps alone', () => {
    const { analysis } = analyseRun(film('clean', 'front', { timing: evenTiming(8, 60) }), { speedKmh: 3 });
    const notice = noticeOf(analysis.notices, 'speedDoubted');
    expect(notice).toMatchObject({ toldKmh: 3, looksKmh: null });
    expect(analysis.metrics.strideLength).toMatchObject({ value: null, reason: { kind: 'noSpeed' } });
    expect(analysis.metrics.cadence!.isForSpeed).toBe(false);
  });

  it('believes a true speed that the camera sees at an angle, and estimates none from there', () => {
    const oblique = film('clean', 'oblique', { timing: evenTiming(8, 60) });
    const told = analyseRun(oblique, { heightCm: 175, speedKmh: 10 }).analysis;
    expect(told.view).toBe('oblique');
    expect(noticeOf(told.notices, 'speedDoubted')).toBeUndefined();
    expect(told.metrics.strideLength!.value).toBeCloseTo(2, 1);
    const untold = analyseRun(oblique, { heightCm: 175 }).analysis;
    expect(untold.metrics.strideLength).toMatchObject({ value: null, reason: { kind: 'noSpeed' } });
  });

  it('leaves an impossible height out, and says so', () => {
    const { notices, metrics } = analysed({ heightCm: 17 });
    expect(noticeWords(noticeOf(notices, 'impossibleHeight')!).sentence).toMatch(/^Nobody is 17 cm tall/);
    expect(metrics.overstride!.centimetres).toBeNull();
  });

  it('says “at this speed” only of a speed that is known', () => {
    expect(analysed({}).metrics.cadence!.isForSpeed).toBe(false);
    expect(analysed({ heightCm: 175, speedKmh: 10 }).metrics.cadence!.isForSpeed).toBe(true);
  });
});

describe('bounce, step and gravity', () => {
  it('agree in a run at its own speed', () => {
    for (const form of ['clean', 'bouncing'] as const) {
      const { analysis } = analyseRun(film(form, 'leftSide', { timing: evenTiming(8, 60) }), { heightCm: 175 });
      expect(noticeOf(analysis.notices, 'againstGravity')).toBeUndefined();
      expect(analysis.metrics.verticalOscillation!.value).not.toBeNull();
    }
  });

  it('disagree where the same bounce would take two thirds of the time', () => {
    const { track } = film('bouncing', 'leftSide', { timing: evenTiming(12, 60) });
    const quick = { ...track, times: track.times.map((time) => time / 1.6) };
    for (const timeScale of [null, 1]) {
      const { analysis } = analyseRun({ track: quick }, { heightCm: 175, timeScale });
      // Asked at the reading of the gait, or stopped here: no verdict stands upon an impossible clock.
      if (timeScale === null) expect(analysis.notices[0].level).toBe('stop');
      else expect(noticeOf(analysis.notices, 'againstGravity')).toMatchObject({ level: 'warn' });
      expect(analysis.metrics.verticalOscillation!.value).toBeNull();
    }
  });
});

it('a run filmed plainly is told nothing of all this', () => {
  const doubts: readonly Notice['id'][] = [
    'implausible',
    'againstGravity',
    'contactsMissing',
    'fewOfTheSteps',
    'standingFoot',
    'speedDoubted',
    'impossibleHeight',
  ];
  for (const form of Object.keys(forms) as (keyof typeof forms)[]) {
    if (form === 'walking' || form === 'standing') continue;
    for (const camera of ['rightSide', 'rear'] as const) {
      const { analysis } = analyseRun(film(form, camera), { heightCm: 175, speedKmh: 10 });
      expect(
        analysis.notices.map(({ id }) => id).filter((id) => doubts.includes(id)),
        `${form} ${camera}`,
      ).toEqual([]);
    }
  }
}, 60_000);
