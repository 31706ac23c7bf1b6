import { describe, expect, it } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import { setByHand, withoutSetByHand } from '../../../../src/analysis/byHand/setByHand.ts';
import { pointAt, trackOfRunner, whoIsAt } from '../../../../src/gait/prepare/pointedAt.ts';
import { runnerTrack } from '../../../../src/gait/prepare/runnerTrack.ts';
import type { FramePoses } from '../../../../src/poseTrack/framePoses.ts';
import { keypointCount } from '../../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../../src/poseTrack/poseTrack.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { film, unrest } from '../../gait/film.ts';

const one = film('clean', 'rightSide', { timing: evenTiming(8, 60), noise: unrest }).track;
const another = film('overstriding', 'rightSide', { timing: evenTiming(8, 60), noise: unrest }).track;

/** The same film with somebody so much further to the right. */
function movedBy(track: PoseTrack, right: number): PoseTrack {
  return { ...track, x: track.x.map((row) => row.map((value) => value + right)) };
}

const beside = movedBy(another, 0.45 * another.width);
const seen = { track: one, others: [beside] };

describe('who is meant', () => {
  it('is whoever’s hips are at the point, at any moment', () => {
    for (const time of [0.3, 2, 5, 7.7]) {
      expect(whoIsAt([one, beside], pointAt(beside, time)!)).toBe(1);
      expect(whoIsAt([beside, one], pointAt(beside, time)!)).toBe(0);
      expect(whoIsAt([one, beside], pointAt(one, time)!)).toBe(0);
    }
  });

  it('is nobody far from everybody, and then the one whose feet run', () => {
    const nowhere = { time: 2, x: -5000, y: 0 };
    expect(whoIsAt([one, beside], nowhere)).toBeNull();
    expect(trackOfRunner(seen, nowhere)).toBe(one);
    expect(trackOfRunner({ track: one }, pointAt(beside, 2))).toBe(one);
  });

  it('is found again near a moment in which they aren’t seen, and nobody who was never seen', () => {
    const gap = {
      ...beside,
      x: beside.x.map((row) => row.map((value, i) => (i > 100 && i < 140 ? Number.NaN : value))),
    };
    const point = pointAt(gap, beside.times[120])!;
    expect(Math.abs(point.time - beside.times[120])).toBeLessThan(0.4);
    expect(whoIsAt([one, gap], point)).toBe(1);
    const nobody = { ...one, x: one.x.map((row) => row.map(() => Number.NaN)) };
    expect(pointAt(nobody, 1)).toBeNull();
  });
});

describe('another person chosen', () => {
  const said = { runner: pointAt(beside, 3)! };

  it('gives the very numbers of a film of that person', () => {
    expect(analyseRun(seen, said).analysis).toEqual(analyseRun({ track: beside }).analysis);
    expect(analyseRun(seen).analysis).toEqual(analyseRun({ track: one }).analysis);
  });

  it('is said to be set by hand, and taken back gives the first again', () => {
    const [own] = setByHand(said);
    expect(own).toEqual({ kind: 'runner', runner: said.runner });
    expect(analyseRun(seen, withoutSetByHand(said, own)).analysis).toEqual(analyseRun(seen).analysis);
  });

  it('ends the notice that asks whether the right one was followed', () => {
    const ids = (told = {}) => analyseRun({ ...seen, people: 2 }, told).analysis.notices.map(({ id }) => id);
    expect(ids()).toContain('twoPeople');
    expect(ids(said)).not.toContain('twoPeople');
  });
});

it('keeps who was followed for a second, and not who passed in less', () => {
  const poseOf = (track: PoseTrack, i: number) => ({
    points: Float32Array.from({ length: 3 * keypointCount }, (_, n) =>
      n % 3 === 0 ? track.x[(n / 3) | 0][i] : n % 3 === 1 ? track.y[(n / 3) | 0][i] : 0.9,
    ),
    world: new Float32Array(3 * keypointCount),
  });
  const frames = (until: number): FramePoses[] =>
    Array.from(one.times, (time, i) => ({
      time,
      people: [{ person: 1, ...poseOf(one, i) }, ...(time < until ? [{ person: 2, ...poseOf(beside, i) }] : [])],
    }));
  expect(runnerTrack([frames(1.5)], one.width, one.height).others).toHaveLength(1);
  expect(runnerTrack([frames(0.5)], one.width, one.height).others).toHaveLength(0);
});
