import { describe, expect, test } from 'vitest';
import { readFilm } from '../../../../src/gait/parts/readFilm.ts';
import { prepare } from '../../../../src/gait/prepare/prepare.ts';
import type { StatedFacts } from '../../../../src/gait/readGait.ts';
import { readGait } from '../../../../src/gait/readGait.ts';
import { Keypoint } from '../../../../src/poseTrack/keypoints.ts';
import { cutFilm, type Shown } from '../../../accuracy/oddFilms/cutFilm.ts';

const from = (camera: 'leftSide' | 'rightSide' | 'rear', seconds: number, more: object = {}): Shown => ({
  shows: 'run',
  camera,
  seconds,
  ...more,
});
const read = (plan: readonly Shown[], said: StatedFacts = {}) => readFilm(prepare(cutFilm('clean', plan).track), said);
const twoSides = [from('leftSide', 4), from('rightSide', 5, { moved: 80 })];

describe('a film in one part', () => {
  test('is read as it is', () => {
    const film = prepare(cutFilm('clean', [from('rightSide', 6)]).track);
    const { whole, aspects, leftOut, parts } = readFilm(film);
    expect(whole).toEqual(readGait(film));
    expect(aspects).toHaveLength(1);
    expect(leftOut).toEqual([]);
    expect(parts.map(({ view }) => view)).toEqual(['right-side']);
  });
});

describe('both sides in one film', () => {
  test('are two parts, each with its view, and one run', () => {
    const { parts, aspects, whole } = read(twoSides);
    expect(parts.map(({ view, direction }) => [view, direction])).toEqual([
      ['left-side', 'left'],
      ['right-side', 'right'],
    ]);
    expect(whole.scene.view).toBe('right-side');
    // Mirrored, every near leg is the near leg of the longer part.
    expect(aspects).toHaveLength(1);
    expect(new Set(aspects[0].reading.stances.map(({ side }) => side)).size).toBe(2);
    expect(aspects[0].reading.stances).toHaveLength(whole.stances.length);
  });

  test('of which one is said: only that one counts, and the other is said to be left out', () => {
    const { parts, leftOut, whole } = read(twoSides, { view: 'left-side' });
    expect(parts.map(({ view }) => view)).toEqual(['left-side']);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['otherView']);
    const drawn = whole.track.x[Keypoint.leftHip];
    expect(drawn.subarray(125).every(Number.isNaN)).toBe(true);
    expect(whole.stances.every(({ initialContact }) => initialContact < 4)).toBe(true);
  });

  test('a side that the film plainly does not show is not taken', () => {
    const { whole, isStatedSideWrong } = read([from('rightSide', 6)], { view: 'left-side' });
    expect(isStatedSideWrong).toBe(true);
    expect(whole.scene.view).toBe('right-side');
  });
});

test('a pass of two steps counts with the others', () => {
  const { parts, whole } = read([from('leftSide', 5), { shows: 'nobody', seconds: 1 }, from('rightSide', 0.9)]);
  expect(parts.map(({ view }) => view)).toEqual(['left-side', 'right-side']);
  expect(whole.stances.some(({ initialContact }) => initialContact > 6)).toBe(true);
});

test('two steps alone are found, and have no cadence', () => {
  const { whole } = read([from('rightSide', 0.8, { at: 3 })]);
  expect(whole.stances.length).toBeGreaterThan(0);
  expect(whole.stances.length).toBeLessThan(3);
  expect(whole.cadence).toBeNull();
});

test('a film from the side and from behind has two aspects', () => {
  const { aspects } = read([from('rightSide', 6), from('rear', 6)]);
  expect(aspects.map(({ reading }) => reading.scene.view).sort()).toEqual(['rear', 'right-side']);
});

describe('a cut that only the rhythm shows', () => {
  test.each([0.12, 0.2])('of %f s is a cut, and the cadence is the runner’s', (skipped) => {
    const film = cutFilm('clean', [from('rightSide', 6), from('rightSide', 6, { at: 6 + skipped })]);
    const { parts, whole } = readFilm(prepare(film.track));
    expect(parts).toHaveLength(2);
    expect(parts[1].from).toBeGreaterThan(5.7);
    expect(parts[1].from).toBeLessThan(6.3);
    expect(Math.abs(whole.cadence!.value - film.cadence)).toBeLessThan(1);
  });

  test('of a whole step is none', () => {
    const film = cutFilm('clean', [from('rightSide', 5), from('rightSide', 5, { at: 5 })]);
    expect(readFilm(prepare(film.track)).parts).toHaveLength(1);
  });
});
