import { describe, expect, test, vi } from 'vitest';
import { forms } from '../../virtualRunner/forms.ts';
import { unrest } from '../gait/film.ts';
import { liveRun, type Moment } from './liveRun.ts';

vi.setConfig({ testTimeout: 60_000 });

const phaseAt = (moments: readonly Moment[], time: number) =>
  moments.findLast((moment) => moment.time <= time)?.coach.phase.phase;
const said = (moments: readonly Moment[]) =>
  moments.flatMap(({ time, say }) => (say ? [{ time, what: `${say.kind} ${say.metric}` }] : []));
const gapsOf = (moments: readonly { readonly time: number }[]) =>
  moments.slice(1).map(({ time }, i) => time - moments[i].time);

describe('a run before the camera', () => {
  const clean = liveRun(
    [
      { form: null, seconds: 3 },
      { form: 'standing', seconds: 6 },
      { form: 'clean', seconds: 30 },
      { form: 'standing', seconds: 8 },
      { form: 'clean', seconds: 12 },
    ],
    'side',
    unrest,
  );

  test('is asked for step by step, one instruction at a time', () => {
    const shown = clean.map(({ coach }) => coach.advice.shown).filter((step, i, all) => step !== all[i - 1]);
    expect(shown).toEqual(['nobody', 'standTall', 'ready']);
  });

  test('takes the standing calibration from three of the seconds in which the runner stood, to half a second', () => {
    const { taken } = clean.at(-1)!.coach.standing;
    expect(taken!.to - taken!.from).toBeGreaterThanOrEqual(3);
    expect(taken!.from).toBeGreaterThanOrEqual(3 - 0.5);
    expect(taken!.to).toBeLessThanOrEqual(9);
  });

  test('reads how the runner stands from those seconds', () => {
    const { reference } = clean.at(-1)!;
    expect(reference?.view).toBe('left-side');
    expect(Math.abs(reference!.leanDegrees! - forms.standing.lean)).toBeLessThan(3);
  });

  test('starts by itself within four seconds of running, and not before', () => {
    expect(clean.filter(({ time }) => time < 9).every(({ coach }) => coach.phase.phase === 'waiting')).toBe(true);
    expect(phaseAt(clean, 13)).toBe('running');
  });

  test('pauses when the runner stops, and goes on', () => {
    expect(phaseAt(clean, 38)).toBe('running');
    expect(phaseAt(clean, 45)).toBe('paused');
    expect(phaseAt(clean, 52)).toBe('running');
  });

  test('shows the cadence of the last seconds within 2 steps/min', () => {
    const shown = clean.flatMap(({ coach }) => coach.analysis?.metrics.cadence?.value ?? []);
    expect(shown.length).toBeGreaterThan(20);
    for (const value of shown) expect(Math.abs(value - forms.clean.cadence)).toBeLessThan(2);
  });

  test('counts the 42 seconds of running to two seconds, and none in a pause', () => {
    expect(Math.abs(clean.at(-1)!.coach.runSeconds - 42)).toBeLessThan(2);
    const inPause = clean.filter(({ coach }) => coach.phase.phase === 'paused').map(({ coach }) => coach.runSeconds);
    expect(inPause.length).toBeGreaterThan(3);
    expect(new Set(inPause).size).toBe(1);
  });

  test('with nothing to change is left in peace', () => {
    expect(said(clean)).toEqual([]);
  });
});

/** Faults that are sure even where nobody stood still: the whole interval lies beyond what is usual. */
const bentForward = { ...forms.clean, lean: 20 };
const reachingFar = { ...forms.overstriding, overstride: { left: 0.27, right: 0.27 } };
const armsFarAcross = { ...forms.armsCrossing, armCrossing: { left: -0.4, right: -0.4 } };

describe('a cue', () => {
  const faulty = liveRun([
    { form: 'standing', seconds: 5 },
    { form: bentForward, seconds: 85 },
    { form: 'clean', seconds: 40 },
  ]);

  test('names the fault that was dialled in, at most every 20 seconds, and praises once when it is gone', () => {
    const words = said(faulty);
    expect(words.map(({ what }) => what)).toEqual([
      'cue forwardLean',
      'cue forwardLean',
      'cue forwardLean',
      'praise forwardLean',
    ]);
    expect(words.at(-1)!.time).toBeGreaterThan(90);
    for (const gap of gapsOf(words)) expect(gap).toBeGreaterThanOrEqual(20);
  });

  test('that helped at once is praised as soon as 20 seconds have gone by, and not before', () => {
    const moments = liveRun([
      { form: 'standing', seconds: 5 },
      { form: bentForward, seconds: 14 },
      { form: 'clean', seconds: 40 },
    ]);
    const [cue, praise, ...more] = said(moments);
    expect([cue.what, praise.what]).toEqual(['cue forwardLean', 'praise forwardLean']);
    expect(praise.time - cue.time).toBeGreaterThanOrEqual(20);
    expect(praise.time - cue.time).toBeLessThan(22);
    expect(more).toEqual([]);
    // It was good again before, so that the words alone kept it waiting.
    const goodAt = moments.find(({ time, coach }) => time > cue.time && coach.cue.good >= 3)!.time;
    expect(goodAt).toBeLessThan(praise.time - 1);
  });

  test('is given less often the longer it lasts', () => {
    const [first, second, ...more] = gapsOf(said(faulty).filter(({ what }) => what.startsWith('cue')));
    // A reading a second: a cue that is due comes with the next one.
    expect(Math.abs(first! - 20)).toBeLessThanOrEqual(1);
    expect(Math.abs(second! - 40)).toBeLessThanOrEqual(1);
    expect(more).toEqual([]);
  });

  test('waits until the fault has been there for two seconds at least', () => {
    const first = faulty.find(({ say }) => say !== null)!;
    const seen = faulty.find(({ coach }) => coach.analysis?.findings[0]?.metric === 'forwardLean')!;
    expect(first.time - seen.time).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['a foot that lands far ahead', reachingFar, 'overstride', 'side', 'leftSide'],
    ['few steps', forms.lowCadence, 'cadence', 'side', 'rightSide'],
    ['arms far across', armsFarAcross, 'armCrossover', 'front', 'front'],
  ] as const)('for %s is about the right measure', (_, form, metric, cameraView, camera) => {
    const moments = liveRun(
      [
        { form: 'standing', seconds: 5, camera },
        { form, seconds: 20, camera },
      ],
      cameraView,
    );
    expect(said(moments).map(({ what }) => what)).toEqual([`cue ${metric}`]);
  });
});
