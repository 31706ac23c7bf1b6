import { describe, expect, test } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import { averageStride, stanceShare, strideMoments } from '../../../../src/analysis/curves/averageStride.ts';
import type { CurveId } from '../../../../src/analysis/curves/curve.ts';
import { runCurves } from '../../../../src/analysis/curves/runCurves.ts';
import { stridesInFilm } from '../../../../src/analysis/stridesInFilm.ts';
import { mapChannels } from '../../../../src/poseTrack/channels.ts';
import { rotateTrack } from '../../../../src/poseTrack/rotateTrack.ts';
import type { Side } from '../../../../src/poseTrack/side.ts';
import { angleFromVertical } from '../../../virtualRunner/angleFromVertical.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { forms } from '../../../virtualRunner/forms.ts';
import { kneeFlexion } from '../../../virtualRunner/kneeFlexion.ts';
import { runnerMotion } from '../../../virtualRunner/runnerMotion.ts';
import type { Skeleton } from '../../../virtualRunner/skeleton.ts';
import { vector } from '../../../virtualRunner/vector.ts';
import { film } from '../../gait/film.ts';
import { runAnalysisOf } from '../../overlay/runAnalysisOf.ts';

const timing = evenTiming(6, 60);
const motion = runnerMotion(forms.clean);
const { leg, shoulderWidth } = motion.lengths;

/** The curves of an exact track, with the contacts that the form states. */
function curvesOf(camera: Parameters<typeof film>[1], turned = 0, heightCm: number | null = null) {
  const { track, truth } = film('clean', camera, { timing });
  const { view, direction, contacts } = truth;
  // A camera that is rolled sees everything turned the other way round.
  const filmed = rotateTrack(track, -turned);
  const analysis = runAnalysisOf({ view, direction, contacts, cameraRollDegrees: turned });
  return { track, analysis, ...runCurves(filmed, analysis, heightCm) };
}

type Drawn = ReturnType<typeof curvesOf>;

function line({ curves }: Drawn, id: CurveId, side: Side | null): Float64Array {
  return curves.find((curve) => curve.id === id)!.lines.find((one) => one.side === side)!.values;
}

/** The largest difference between a line and the truth of the body itself. */
function furthest(drawn: Drawn, id: CurveId, side: Side | null, truthOf: (body: Skeleton) => number): number {
  const values = line(drawn, id, side);
  const apart = Array.from(drawn.track.times, (time, i) => Math.abs(values[i] - truthOf(motion.at(time))));
  expect(apart.every(Number.isFinite)).toBe(true);
  return Math.max(...apart);
}

const lean = (body: Skeleton) =>
  angleFromVertical([body.midHip[0], body.midHip[1]], [body.midShoulder[0], body.midShoulder[1]]);
const knee = (side: Side) => (body: Skeleton) =>
  kneeFlexion(motion.lengths, vector.distance(body.legs[side].hip, body.legs[side].ankle));
const ahead = (side: Side) => (body: Skeleton) => (100 * (body.legs[side].ankle[0] - body.midHip[0])) / leg;

describe.each([
  ['rightSide', 0],
  ['leftSide', 0],
  ['rightSide', 4],
] as const)('from the %s, the camera rolled by %d degrees', (camera, turned) => {
  const drawn = curvesOf(camera, turned);
  test('trunk, knees, feet and arms are those of the body', () => {
    // A camera at 3.6 m shows angles and lengths off its axis a little larger or smaller.
    expect(furthest(drawn, 'lean', null, lean)).toBeLessThan(1.5);
    for (const side of ['left', 'right'] as const) {
      expect(furthest(drawn, 'knees', side, knee(side))).toBeLessThan(7);
      expect(furthest(drawn, 'feet', side, ahead(side))).toBeLessThan(6);
    }
  });
  test('an arm is forward of the trunk where its elbow is', () => {
    for (const side of ['left', 'right'] as const) {
      const values = line(drawn, 'arms', side);
      for (const [i, time] of drawn.track.times.entries()) {
        const { arms, midHip, midShoulder } = motion.at(time);
        const { elbow, shoulder } = arms[side];
        // Elbow against the trunk's own line.
        const [along, up] = [midShoulder[0] - midHip[0], midShoulder[1] - midHip[1]];
        const before = (elbow[0] - shoulder[0]) * up - (elbow[1] - shoulder[1]) * along;
        if (Math.abs(before) > 0.02) expect(Math.sign(values[i])).toBe(Math.sign(before));
      }
    }
  });
});

test('a film that begins with nobody in it shows the hips in centimetres all the same', () => {
  const { track } = film('clean', 'rightSide', { timing });
  // For longer than the trunk's length is carried over.
  const late = mapChannels(track, (rows) => rows.map((row) => row.map((value, i) => (i < 120 ? Number.NaN : value))));
  const { curves } = runCurves({ ...track, ...late }, analyseRun({ track: { ...track, ...late } }).analysis, 175);
  expect(curves.find(({ id }) => id === 'hips')?.unit).toBe('cm');
});

test('with the height told, the hips go up and down by the body’s own centimetres', () => {
  const drawn = curvesOf('rightSide', 0, 175);
  const values = line(drawn, 'hips', null);
  const heights = Array.from(drawn.track.times, (time) => 100 * motion.at(time).midHip[1]);
  // At the film's ends the usual height rests on half a stride.
  const middle = (of: ArrayLike<number>) => Array.from(of).slice(60, -60);
  const range = (of: ArrayLike<number>) => Math.max(...middle(of)) - Math.min(...middle(of));
  expect(drawn.curves.find(({ id }) => id === 'hips')?.unit).toBe('cm');
  // A height tells the scale within 5 %, and the hips are not in the plane of the camera's axis.
  expect(Math.abs(range(values) / range(heights) - 1)).toBeLessThan(0.1);
  const share = curvesOf('rightSide');
  expect(share.curves.find(({ id }) => id === 'hips')?.unit).toBe('legShare');
  expect(Math.abs((range(line(share, 'hips', null)) * leg) / range(heights) - 1)).toBeLessThan(0.1);
});

test.each(['front', 'rear'] as const)('from %s, left and right are the runner’s own', (camera) => {
  const drawn = curvesOf(camera);
  expect(drawn.curves.map(({ id }) => id)).toEqual(['lean', 'feet', 'hips', 'arms']);
  for (const side of ['left', 'right'] as const) {
    const own = side === 'right' ? 1 : -1;
    // In the virtual runner's world z points to its right.
    const out = (body: Skeleton) => (100 * own * (body.legs[side].ankle[2] - body.midHip[2])) / leg;
    expect(furthest(drawn, 'feet', side, out)).toBeLessThan(5);
    const wrist = (body: Skeleton) => (100 * own * (body.arms[side].wrist[2] - body.midHip[2])) / shoulderWidth;
    expect(furthest(drawn, 'arms', side, wrist)).toBeLessThan(15);
  }
});

test('what does not count has no curve, and a film without a run has none at all', () => {
  const { track, truth } = film('clean', 'rightSide', { timing });
  const part = { view: truth.view, direction: truth.direction };
  const parts = [
    { from: 0, to: 2, ...part },
    { from: 3, to: 3.9, view: 'front' as const, direction: 'toward' as const },
    { from: 4, to: 6, ...part },
  ];
  const analysis = runAnalysisOf({ ...part, contacts: truth.contacts, parts });
  const knees = runCurves(track, analysis, null).curves.find(({ id }) => id === 'knees')!.lines[1].values;
  for (const [i, time] of track.times.entries()) {
    expect(Number.isFinite(knees[i])).toBe(time <= 2 || time >= 4);
  }
  expect(runCurves(track, runAnalysisOf({ contacts: [] }), null).curves).toEqual([]);
  expect(runCurves(track, runAnalysisOf({ contacts: truth.contacts, view: 'oblique' }), null).curves).toEqual([]);
});

describe('the average stride', () => {
  const drawn = curvesOf('rightSide');
  const strides = stridesInFilm(drawn.analysis);
  const average = averageStride(drawn.track.times, drawn.curves, strides);

  test('is the stride that the runner repeats, with hardly any spread', () => {
    const { strideTime, stances } = motion.rhythm!;
    for (const side of ['left', 'right'] as const) {
      const start = forms.clean.firstRightContact + stances.find((stance) => stance.side === side)!.from;
      const {
        mean,
        spread,
        strides: count,
      } = average.find(({ id }) => id === 'knees')!.lines.find((one) => one.side === side)!;
      expect(count).toBeGreaterThan(5);
      for (let m = 0; m < strideMoments; m++) {
        const body = motion.at(start + (m / (strideMoments - 1)) * strideTime);
        expect(Math.abs(mean[m] - knee(side)(body))).toBeLessThan(7);
        expect(spread[m]).toBeLessThan(1);
      }
    }
  });

  test('says how long each foot stands', () => {
    for (const side of ['left', 'right'] as const) {
      const share = stanceShare(drawn.analysis.contacts, strides, side);
      expect(share).toBeCloseTo(forms.clean.contactTimeMs[side] / 1000 / motion.rhythm!.strideTime, 3);
    }
  });

  test('has the spread of strides that differ, by the definition of a standard deviation', () => {
    const times = Float64Array.from({ length: 400 }, (_, i) => i / 100);
    // Stride n has the value n all through.
    const values = times.map((time) => Math.floor(time + 1e-9));
    const four = [0, 1, 2, 3].map((n) => ({ side: 'left' as const, from: n, to: n + 0.99 }));
    const [{ lines }] = averageStride(times, [{ id: 'lean', unit: 'deg', lines: [{ side: null, values }] }], four);
    expect(lines.length).toBe(1);
    expect(lines[0].mean[50]).toBeCloseTo(1.5, 9);
    expect(lines[0].spread[50]).toBeCloseTo(Math.sqrt(5 / 3), 9);
  });

  test('is not made of two strides, nor of holes', () => {
    const two = strides.filter(({ side }) => side === 'left').slice(0, 2);
    expect(averageStride(drawn.track.times, drawn.curves, two).every(({ lines }) => lines.length === 0)).toBe(true);
    const holes = drawn.curves.map((curve) => ({
      ...curve,
      lines: curve.lines.map((one) => ({ ...one, values: one.values.map(() => Number.NaN) })),
    }));
    expect(averageStride(drawn.track.times, holes, strides).every(({ lines }) => lines.length === 0)).toBe(true);
  });
});
