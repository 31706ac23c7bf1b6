import { expect, test } from 'vitest';
import type { Shoe } from '../../../../src/care/diary/shoe.ts';
import { nextPair, pairsInUse } from '../../../../src/care/shoes/pairsInUse.ts';
import { articlesLimit, shoeWear } from '../../../../src/care/shoes/shoeWear.ts';
import { madeRun } from '../load/madeRun.ts';

function pair(id: string, more: Partial<Shoe> = {}): Shoe {
  return {
    id,
    kind: 'shoe',
    changedAt: 0,
    name: id,
    owner: '',
    metresBefore: 0,
    limitMetres: articlesLimit,
    retiredOn: null,
    ...more,
  };
}

test('a pair has what was run and walked in it, and what it had before', () => {
  const runs = [
    madeRun('2026-11-16', 5, { shoeId: 'a' }),
    madeRun('2026-11-18', 3, { shoeId: 'a', activity: 'walk' }),
    madeRun('2026-11-17', null, { shoeId: 'a' }),
    madeRun('2026-11-19', 7, { shoeId: 'b' }),
    madeRun('2026-11-19', 30, { shoeId: 'a', activity: 'bike' }),
  ];
  expect(shoeWear(pair('a', { metresBefore: 100_000 }), runs)).toMatchObject({
    metres: 108_000,
    withoutDistance: 1,
    state: 'fine',
    lastOut: '2026-11-18',
  });
});

test.each([
  [articlesLimit, 0.9 * articlesLimit - 1, 'fine'],
  [articlesLimit, 0.9 * articlesLimit, 'soon'],
  [articlesLimit, articlesLimit - 0.01, 'soon'],
  [articlesLimit, 402_336, 'due'],
  [600_000, 402_336, 'fine'],
  [600_000, 600_000, 'due'],
])('of a limit of %d m, %d m are %s', (limitMetres, metresBefore, state) => {
  expect(shoeWear(pair('a', { limitMetres, metresBefore }), []).state).toBe(state);
});

test('the pair that rested longest is next, of the same person’s pairs in use', () => {
  const shoes = [
    pair('a'),
    pair('b'),
    pair('old', { retiredOn: '2026-11-01' as Shoe['retiredOn'] }),
    pair('hers', { owner: 'Ada' }),
  ];
  const runs = [madeRun('2026-11-16', 5, { shoeId: 'a' }), madeRun('2026-11-18', 5, { shoeId: 'b' })];
  expect(pairsInUse(shoes, runs).map(({ id }) => id)).toEqual(['b', 'a', 'hers']);
  expect(nextPair(shoes, runs, '')?.id).toBe('a');
  expect(nextPair(shoes, runs, 'Ada')).toBeNull();
});
