import { expect, test } from 'vitest';
import { exerciseIds } from '../../../src/care/exercises/exerciseId.ts';
import { exercises } from '../../../src/care/exercises/exercises.ts';
import { withoutLine } from '../../../src/language/care/equipmentWords.ts';
import { doseLine, leaveOutLine, needsLine } from '../../../src/language/care/exerciseLine.ts';
import { exerciseWords } from '../../../src/language/care/exerciseWords.ts';

const work = (id: (typeof exerciseIds)[number], level: number) => {
  const dose = exercises[id].doses[level];
  return dose.sets * ('reps' in dose ? dose.reps : dose.seconds);
};

test('every exercise has words, short ones', () => {
  for (const id of exerciseIds) {
    const { name, how, watch, easier, harder } = exerciseWords[id];
    expect(name.length, id).toBeLessThanOrEqual(32);
    expect(how.join(' ').length, id).toBeLessThanOrEqual(170);
    for (const sentence of [...how, watch, easier, harder ?? 'None.']) expect(sentence, id).toMatch(/[.!]$/);
  }
});

test('doses grow, and each says what is known', () => {
  for (const id of exerciseIds) {
    const { doses, says } = exercises[id];
    expect(says.length, id).toBeGreaterThan(0);
    for (let level = 1; level < doses.length; level += 1) {
      expect(work(id, level), `${id}, level ${level}`).toBeGreaterThan(work(id, level - 1));
    }
  }
});

test('who takes the easier of a harder exercise, and the reverse, does not go round in a circle', () => {
  for (const id of exerciseIds) {
    const { easier, harder } = exercises[id];
    expect(easier, id).not.toBe(id);
    expect(harder, id).not.toBe(id);
    if (easier) expect(exercises[easier].easier, id).not.toBe(id);
    if (harder) expect(exercises[harder].harder, id).not.toBe(id);
  }
});

test('no jump is asked of somebody who hurts when landing', () => {
  for (const id of ['jog', 'quickFeet', 'jumpingJacks', 'skipping', 'burpees', 'lateralJumps'] as const) {
    expect(exercises[id].leaveOut, id).toContain('impact');
  }
});

test('a back that hurts in bending is asked for no bending, one that hurts in arching for no arching', () => {
  for (const id of ['curlUp', 'bicycleCrunch', 'childsPose', 'ballPike', 'hipHinge', 'hamstringStretch'] as const) {
    expect(exercises[id].leaveOut, id).toContain('bendingForward');
  }
  for (const id of ['backExtension', 'proneProp', 'gluteBridge'] as const) {
    expect(exercises[id].leaveOut, id).toContain('leaningBack');
  }
});

test('doses as the articles and the brief name them', () => {
  expect(doseLine(exercises.bicycleCrunch.doses[1], 'alternating')).toBe('2 × 20, changing sides');
  expect(doseLine(exercises.ballPike.doses[1], 'both')).toBe('10 times');
  expect(exercises.warriorThree.doses.map((dose) => doseLine(dose, 'each'))).toEqual([
    '15 s each side',
    '2 × 15 s each side',
    '3 × 15 s each side',
  ]);
  expect(doseLine(exercises.easyBike.doses[0], 'both')).toBe('5 min');
});

test('lists in a sentence', () => {
  expect(leaveOutLine(['knee', 'bendingForward'])).toBe(
    'Leave it out while a knee hurts or bending forward makes it worse.',
  );
  expect(leaveOutLine([])).toBeNull();
  expect(needsLine(['ball', 'mat'])).toBe('You need a gym ball and a mat.');
});

test('whatever an exercise needs, it has a form without, or an easier exercise that does not need it', () => {
  for (const id of exerciseIds) {
    const { needs, easier } = exercises[id];
    for (const need of needs) {
      if (withoutLine(id, need) === null) expect(exercises[easier!].needs, `${id} without ${need}`).not.toContain(need);
    }
  }
});
