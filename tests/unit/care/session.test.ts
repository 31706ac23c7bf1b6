import { expect, test } from 'vitest';
import type { Day } from '../../../src/care/calendar/day.ts';
import type { DoneSession } from '../../../src/care/diary/doneSession.ts';
import type { Pain } from '../../../src/care/diary/pain.ts';
import { type Equipment, equipments } from '../../../src/care/exercises/equipment.ts';
import type { Hurt } from '../../../src/care/exercises/exercise.ts';
import { exercises } from '../../../src/care/exercises/exercises.ts';
import { buildSession, withEasierForm } from '../../../src/care/session/buildSession.ts';
import { equipmentAtHand } from '../../../src/care/session/equipmentAtHand.ts';
import { sessionProgress } from '../../../src/care/session/sessionProgress.ts';
import { secondsOf, stepsOf } from '../../../src/care/session/timeline.ts';
import { withoutLine } from '../../../src/language/care/equipmentWords.ts';
import { leftOutLine } from '../../../src/language/care/sessionWords.ts';

const facts = (hurts: readonly Hurt[] = [], level = 0, count = 0) =>
  ({ hurts: new Set(hurts), light: 'green', has: new Set(equipments), progress: { count, level } }) as const;
const minutes = (part: Parameters<typeof buildSession>[0], of = facts()) =>
  secondsOf(stepsOf(buildSession(part, of).items)) / 60;
const done = (pains: readonly (Pain | null)[]): DoneSession[] =>
  pains.map((pain, n) => ({
    id: `${n}`,
    kind: 'doneSession',
    changedAt: n,
    day: `2026-03-${String(n + 1).padStart(2, '0')}` as Day,
    part: 'strength',
    exercises: ['squat'],
    seconds: 900,
    pain,
  }));

test('a warm-up takes six to eight minutes, a cool-down eight to ten', () => {
  expect(minutes('warmUp')).toBeGreaterThanOrEqual(6);
  expect(minutes('warmUp')).toBeLessThanOrEqual(8);
  expect(minutes('coolDown')).toBeGreaterThanOrEqual(8);
  expect(minutes('coolDown')).toBeLessThanOrEqual(10);
});

test('strength takes 15 to 20 minutes, whoever is how far, whatever is in turn', () => {
  for (let level = 0; level <= 4; level += 1) {
    for (let count = 0; count < 12; count += 1) {
      const took = minutes('strength', facts([], level, count));
      expect(took, `level ${level}, session ${count}`).toBeGreaterThanOrEqual(15);
      expect(took, `level ${level}, session ${count}`).toBeLessThanOrEqual(20);
    }
  }
});

test('legs come first, then the middle of the body, and no exercise twice', () => {
  for (let count = 0; count < 12; count += 1) {
    const { items } = buildSession('strength', facts([], 0, count));
    const groups = items.map(({ exercise }) => exercises[exercise].group);
    expect(groups.slice(0, 3)).toEqual(['legs', 'legs', 'legs']);
    expect(groups.filter((group) => group === 'core').length).toBeGreaterThanOrEqual(2);
    expect(new Set(items.map(({ exercise }) => exercise)).size).toBe(items.length);
  }
});

test('whatever hurts, nothing is asked that is to be left out for it, and it is said', () => {
  const all = new Set(Object.values(exercises).flatMap(({ leaveOut }) => leaveOut));
  for (const part of ['warmUp', 'strength', 'coolDown'] as const) {
    for (const hurt of all) {
      const { items, leftOut } = buildSession(part, facts([hurt]));
      for (const { exercise } of items)
        expect(exercises[exercise].leaveOut, `${hurt}, ${exercise}`).not.toContain(hurt);
      for (const one of leftOut) {
        expect(one.because).toBe(hurt);
        expect(leftOutLine(one)).toMatch(/^.+ is left out, since .+\.$/);
      }
      expect(items.length, `${part} with ${hurt}`).toBeGreaterThan(2);
    }
  }
});

test('a sore knee gets sitting down and standing up instead of squats', () => {
  const { items, leftOut } = buildSession('strength', facts(['knee']));
  expect(items[0].exercise).toBe('sitToStand');
  expect(leftOut).toContainEqual({ exercise: 'squat', instead: 'sitToStand', because: 'knee' });
  expect(leftOutLine(leftOut[0])).toBe('Squat is left out, since a knee hurts. Instead: Sit to stand.');
});

test('on a day for less nobody jogs or hops to warm up', () => {
  const { items, leftOut } = buildSession('warmUp', { ...facts(), light: 'amber' });
  for (const { exercise } of items) expect(exercises[exercise].leaveOut).not.toContain('impact');
  expect(leftOut.map(({ because }) => because)).toEqual(['light', 'light']);
});

test('a longer session never drops what is needed: more sets, the same legs', () => {
  const [first, later] = [buildSession('strength', facts()), buildSession('strength', facts([], 1))];
  const sets = ({ items }: typeof first) => items.slice(0, 3).reduce((sum, { dose }) => sum + dose.sets, 0);
  expect(sets(later)).toBeGreaterThan(sets(first));
  expect(secondsOf(stepsOf(later.items))).toBeLessThanOrEqual(1200);
});

test('four sessions in a row that went well make one step, one that hurt takes one back', () => {
  expect(sessionProgress([])).toEqual({ count: 0, level: 0 });
  expect(sessionProgress(done([0, 1, 2]))).toEqual({ count: 3, level: 0 });
  expect(sessionProgress(done([0, 1, 2, 3])).level).toBe(1);
  expect(sessionProgress(done([0, 1, 2, 4, 0, 0, 0])).level).toBe(0);
  expect(sessionProgress(done([0, 0, 0, 0, 0, 0, 0, 0])).level).toBe(2);
  expect(sessionProgress(done([0, 0, 0, 0, 5])).level).toBe(0);
  expect(sessionProgress(done([0, null, 0, null, 0, 0])).level).toBe(1);
  expect(sessionProgress(done([9, 9])).level).toBe(0);
});

test('progress does not depend on the order in which the rows come', () => {
  const rows = done([0, 0, 0, 0, 5]);
  expect(sessionProgress([...rows].reverse())).toEqual(sessionProgress(rows));
});

test('an exercise for each side is done on one, then on the other, with a rest between sets', () => {
  const steps = stepsOf([{ exercise: 'sidePlank', dose: { sets: 2, seconds: 15 } }]);
  expect(steps.map(({ kind, side, set }) => [kind, side, set])).toEqual([
    ['ready', 'first', 1],
    ['work', 'first', 1],
    ['switch', 'second', 1],
    ['work', 'second', 1],
    ['rest', 'first', 2],
    ['work', 'first', 2],
    ['switch', 'second', 2],
    ['work', 'second', 2],
  ]);
  expect(steps.filter(({ kind }) => kind === 'work').every(({ seconds }) => seconds === 15)).toBe(true);
});

test('counted work lasts as long as its repetitions', () => {
  const [ready, work] = stepsOf([{ exercise: 'squat', dose: { sets: 1, reps: 10, secondsEach: 4 } }]);
  expect([ready.kind, work.seconds, work.reps]).toEqual(['ready', 40, 10]);
});

test('an exercise can be exchanged for its easier form, which does not hurt either and is not there already', () => {
  let exchanged = 0;
  for (const hurts of [[], ['knee'], ['lowBack']] as unknown as Hurt[][]) {
    for (let count = 0; count < 12; count += 1) {
      const { items } = buildSession('strength', facts(hurts, 3, count));
      for (const { exercise } of items) {
        const after = withEasierForm(items, exercise);
        if (after === null) continue;
        exchanged += 1;
        const ids = after.map((item) => item.exercise);
        expect(ids).not.toContain(exercise);
        expect(new Set(ids).size).toBe(items.length);
        const easier = ids[items.findIndex((item) => item.exercise === exercise)];
        expect(exercises[easier].leaveOut.filter((one) => hurts.includes(one))).toEqual([]);
      }
    }
  }
  expect(exchanged).toBeGreaterThan(20);
});

test('what has no easier form stays', () => {
  const { items } = buildSession('coolDown', facts());
  const hardest = items.find(({ easierForms }) => easierForms.length === 0);
  expect(withEasierForm(items, hardest!.exercise)).toBeNull();
});

test('with an empty room every session is whole, and says what it takes instead of what is not there', () => {
  for (const part of ['warmUp', 'strength', 'coolDown'] as const) {
    for (let count = 0; count < 12; count += 1) {
      const { items, leftOut } = buildSession(part, { ...facts([], 3, count), has: new Set<Equipment>() });
      for (const { exercise } of items) {
        for (const need of exercises[exercise].needs) expect(withoutLine(exercise, need), exercise).not.toBeNull();
      }
      expect(items.length).toBeGreaterThanOrEqual(6);
      for (const one of leftOut) expect(leftOutLine(one)).toMatch(/ needs .+\. Instead: .+\.$/);
    }
  }
  const pike = { ...facts([], 3, 4), has: new Set<Equipment>(['mat']) };
  expect(buildSession('strength', pike).leftOut.map(leftOutLine)).toEqual([
    'Ball pike needs a gym ball. Instead: Plank.',
  ]);
  expect(buildSession('strength', { ...pike, has: new Set<Equipment>(['mat', 'ball']) }).leftOut).toEqual([]);
});

test('before anybody said what there is, nothing is asked that one has to buy', () => {
  expect([...equipmentAtHand([])].toSorted()).toEqual(['chair', 'mat', 'step', 'wall']);
  const told = { id: 'ownEquipment', kind: 'ownEquipment', changedAt: 1, has: ['band'] } as const;
  expect([...equipmentAtHand([told])].toSorted()).toEqual(['band', 'wall']);
});
