import { describe, expect, test } from 'vitest';
import { piecesOfFilm } from '../../../../src/gait/parts/piecesOfFilm.ts';
import { prepare } from '../../../../src/gait/prepare/prepare.ts';
import { cutFilm, type Shown } from '../../../accuracy/oddFilms/cutFilm.ts';

const run = (seconds: number, more: object = {}): Shown => ({ shows: 'run', camera: 'rightSide', seconds, ...more });

/** When the pieces of a film begin and end, seconds. */
function ends(plan: readonly Shown[], frameRate = 30): [number, number][] {
  const film = prepare(cutFilm('clean', plan, { frameRate }).track);
  const { times } = film.level;
  return piecesOfFilm(film).pieces.map(({ first, end }) => [times[first], times[end - 1]]);
}

describe('a film falls apart', () => {
  test('nowhere, where the run goes on', () => {
    expect(ends([run(6)])).toHaveLength(1);
    expect(ends([{ shows: 'run', camera: 'rear', seconds: 6 }], 60)).toHaveLength(1);
    expect(ends([run(3, { passes: 200 })])).toHaveLength(1);
  });

  test.each([30, 60])('where it goes on from the other side, at %i a second', (rate) => {
    const [first, second, ...more] = ends([run(3), { shows: 'run', camera: 'leftSide', seconds: 3, moved: 80 }], rate);
    expect(more).toEqual([]);
    expect(first[1]).toBeLessThan(3);
    expect(first[1]).toBeGreaterThan(2.85);
    expect(second[0]).toBeGreaterThanOrEqual(2.95);
  });

  test('where the runner leaves and returns', () => {
    const pieces = ends([run(3), { shows: 'nobody', seconds: 1 }, run(3)]);
    expect(pieces.map(([from]) => Math.round(from))).toEqual([0, 4]);
  });

  test('about a picture that stands still, which belongs to neither side', () => {
    const pieces = ends([run(3), { shows: 'freeze', seconds: 1 }, run(3)]);
    expect(pieces).toHaveLength(2);
    expect(pieces[0][1]).toBeLessThan(3.05);
    expect(pieces[1][0]).toBeGreaterThanOrEqual(3.95);
  });

  test('about somebody who crosses in front', () => {
    const crossing: Shown = { shows: 'walk', camera: 'rightSide', seconds: 0.8, passes: 450 };
    const pieces = ends([run(3), crossing, run(3, { at: 3.8 })]);
    const long = pieces.filter(([from, to]) => to - from > 1.5);
    expect(long).toHaveLength(2);
    expect(long[0][1]).toBeLessThan(3.05);
    expect(long[1][0]).toBeGreaterThan(3.7);
  });
});
