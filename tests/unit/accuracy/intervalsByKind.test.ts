import { expect, test } from 'vitest';
import { conditions } from '../../accuracy/rig/conditions.ts';
import type { FilmResult } from '../../accuracy/rig/filmResult.ts';
import { intervalsByKind } from '../../accuracy/rig/intervalsByKind.ts';

const all = conditions(null);
const conditionOf = (group: string, name: string) =>
  all.find((condition) => condition.group === group && condition.name === name)!;

/** Films of a condition, of which some have an interval that holds the truth. */
function films(group: string, name: string, held: number, of: number): FilmResult[] {
  const condition = conditionOf(group, name);
  return Array.from({ length: of }, (_, i) => ({
    condition,
    subject: 'somebody',
    seed: i,
    isSceneRight: true,
    nearSide: null,
    contacts: { pairs: [], missed: [], invented: [] } as unknown as FilmResult['contacts'],
    measures: [
      { id: 'cadence', value: 170, truth: 170, error: 0, isCovered: i < held, halfWidth: 1 },
      { id: 'strideLength', value: 2, truth: 2, error: 0, isCovered: true, halfWidth: 1 },
    ],
    withheld: i === 0 ? ['stepWidth'] : [],
    watch: [],
    strikes: [],
    milliseconds: 1,
  }));
}

const rowsOf = (results: readonly FilmResult[]) =>
  Object.fromEntries(intervalsByKind(results).rows.map(([kind, ...cells]) => [kind, cells]));

test('a kind counts its own films only, and names the measure that is held least often', () => {
  const rows = rowsOf([...films('film', 'rear, 30 fps', 14, 20), ...films('film', 'right side, 60 fps', 20, 20)]);
  expect(rows['from behind']).toEqual(['20', '**85 % of 40**', 'cadence: **70 % of 20**', '1']);
  expect(rows['from the side, at normal speed']).toEqual(['20', '100 % of 40', 'cadence: 100 % of 20', '1']);
  expect(Object.keys(rows)).toHaveLength(2);
});

test('a film may be of several kinds: short and from behind, slow and from the side', () => {
  const rows = rowsOf([
    ...films('short', '3 s, rear, 60 fps', 9, 9),
    ...films('time', 'slow motion × 4, left side', 8, 8),
    ...films('time', 'ramp to × 4 and back', 8, 8),
  ]);
  expect(rows['short: 3 s'][0]).toBe('9');
  expect(rows['from behind'][0]).toBe('9');
  expect(rows['slow motion, all or part of it'][0]).toBe('16');
  expect(rows['from the side, at normal speed']).toBeUndefined();
});

test('films with only the constant misplacement don’t count: their intervals promise more than is tried', () => {
  expect(intervalsByKind(films('plain', 'rear, 60 fps', 0, 10)).rows).toEqual([]);
});

test('of a few films no measure is named', () => {
  expect(rowsOf(films('film', 'rear, 30 fps', 3, 3))['from behind'][2]).toBe('–');
});

test('slow-motion, short and rear films are all tried by the rig', () => {
  const kinds = rowsOf(all.flatMap(({ group, name }) => films(group, name, 1, 1)));
  for (const kind of ['from behind', 'slow motion, all or part of it', 'short: 3 s', 'from the front']) {
    expect(Number(kinds[kind][0])).toBeGreaterThan(1);
  }
});
