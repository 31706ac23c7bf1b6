import { expect, test } from 'vitest';
import { keyMoments } from '../../../src/analysis/keyMoments.ts';
import type { Contact } from '../../../src/gait/stances/contact.ts';

/** Ten landings in turn, each foot down for 0.25 s unless said otherwise. */
function landings(change: (i: number) => Partial<Contact> = () => ({})): Contact[] {
  return Array.from({ length: 10 }, (_, i) => {
    const initialContact = 1 + 0.35 * i;
    const side = i % 2 === 0 ? ('left' as const) : ('right' as const);
    return { side, initialContact, toeOff: initialContact + 0.25, strike: null, quality: 1, ...change(i) };
  });
}

test('each foot has landing, middle and push-off of one stance in the middle of the run', () => {
  const [left, right] = keyMoments(landings());
  expect([left.side, right.side]).toEqual(['left', 'right']);
  const times = left.moments.map(({ time }) => time);
  expect(times[0]).toBeCloseTo(1 + 0.35 * 4, 9);
  expect(times[1]).toBeCloseTo(times[0] + 0.125, 9);
  expect(times[2]).toBeCloseTo(times[0] + 0.25, 9);
  expect(right.moments[0].time).toBeCloseTo(1 + 0.35 * 5, 9);
});

test('a stance unlike the others, or a doubtful one, is not chosen though it lies in the middle', () => {
  const long = landings((i) => (i === 4 ? { toeOff: 1 + 0.35 * 4 + 0.33 } : {}));
  expect(keyMoments(long)[0].moments[0].time).not.toBeCloseTo(1 + 0.35 * 4, 3);
  const doubtful = landings((i) => (i === 5 ? { quality: 0.3 } : {}));
  expect(keyMoments(doubtful)[1].moments[0].time).not.toBeCloseTo(1 + 0.35 * 5, 3);
});

test('without a toe-off there is a landing alone, and without a foot nothing', () => {
  const [left] = keyMoments(landings(() => ({ toeOff: null })));
  expect(left.moments.map(({ name }) => name)).toEqual(['initialContact']);
  expect(keyMoments(landings().filter(({ side }) => side === 'left')).length).toBe(1);
  expect(keyMoments([])).toEqual([]);
});
