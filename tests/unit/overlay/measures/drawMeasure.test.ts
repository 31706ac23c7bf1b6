import { describe, expect, test } from 'vitest';
import { type AnalysedRun, analyseRun } from '../../../../src/analysis/analyseRun.ts';
import type { Said } from '../../../../src/analysis/said.ts';
import type { MeasureId } from '../../../../src/heuristics/measureId.ts';
import { measures } from '../../../../src/heuristics/measures.ts';
import { overlayWords } from '../../../../src/language/overlayWords.ts';
import { drawMeasure } from '../../../../src/overlay/measures/drawMeasure.ts';
import type { MeasureDrawing } from '../../../../src/overlay/measures/measureDrawing.ts';
import type { Shape, ShapeRole } from '../../../../src/overlay/shape.ts';
import { Keypoint } from '../../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../../src/poseTrack/poseTrack.ts';
import { bodyTruth } from '../../../virtualRunner/bodyTruth.ts';
import type { Camera } from '../../../virtualRunner/camera.ts';
import { cameras } from '../../../virtualRunner/cameras.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import type { Form } from '../../../virtualRunner/form.ts';
import { forms } from '../../../virtualRunner/forms.ts';
import { pictureTruth } from '../../../virtualRunner/pictureTruth.ts';
import { runnerMotion } from '../../../virtualRunner/runnerMotion.ts';
import { film, unrest } from '../../gait/film.ts';

type Place = readonly [number, number];

const said: Said = { heightCm: 175, speedKmh: 3.6 * forms.clean.speed };

function runOf(form: Form, camera: Camera, noise?: typeof unrest, asDrawn = (track: PoseTrack) => track): AnalysedRun {
  const { track } = film(form, camera, { timing: evenTiming(8, 60), noise });
  return analyseRun({ track: asDrawn(track), cameraRoll: { degrees: camera.roll, error: 0.2 } }, said);
}

/** The measure as “Show me” draws it. */
function drawn({ analysis, smoothed }: AnalysedRun, id: MeasureId): MeasureDrawing {
  const time = analysis.metrics[id]?.evidenceTime;
  const drawing = time == null ? null : drawMeasure(smoothed, analysis, id, time, overlayWords);
  if (!drawing) throw new Error(`nothing is drawn of ${id}`);
  return drawing;
}

const labels = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
const lines = (shapes: readonly Shape[], role: ShapeRole): (readonly Place[])[] =>
  shapes.flatMap((shape) => (shape.kind === 'line' && shape.role === role ? [shape.points] : []));
const degreesOf = ([from, to]: readonly Place[]) => (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
/** Between two directions, degrees. */
function between(one: number, other: number): number {
  const off = (((one - other) % 360) + 540) % 360;
  return Math.abs(off - 180);
}
const numberIn = (text: string) => Number(text.replace('−', '-').replace(/[^0-9.-]/g, ''));

/** Where BlazePose draws the hips of human bodies from the side, trunk lengths (`npm run faults`): taken back by the analysis. */
const drawnHips = { forward: -0.03, up: -0.019 };

function hipsAsDrawn(track: PoseTrack): PoseTrack {
  const { leftHip, rightHip, leftShoulder } = Keypoint;
  const [x, y] = [track.x.map((row) => row.slice()), track.y.map((row) => row.slice())];
  for (const i of track.times.keys()) {
    const trunk = Math.hypot(x[leftShoulder][i] - x[leftHip][i], y[leftShoulder][i] - y[leftHip][i]);
    for (const hip of [leftHip, rightHip]) {
      x[hip][i] += drawnHips.forward * trunk;
      y[hip][i] -= drawnHips.up * trunk;
    }
  }
  return { ...track, x, y };
}

const clean = runOf(forms.clean, cameras.rightSide, undefined, hipsAsDrawn);
const truth = bodyTruth(runnerMotion(forms.clean));
const picture = pictureTruth(runnerMotion(forms.clean), cameras.rightSide)!;

describe('what is drawn is what the virtual runner does', () => {
  test('the shin at landing', () => {
    const { frame, shapes } = drawn(clean, 'shankAngle');
    const [shin] = lines(shapes(frame), 'contactRight');
    const [vertical] = lines(shapes(frame), 'reference');
    const lean = between(degreesOf(shin), degreesOf(vertical));
    expect(Math.abs(lean - picture.shankAngle!.tenMsBefore)).toBeLessThan(1.5);
  });

  test.each([
    ['kneeFlexionAtContact', 4],
    ['peakKneeFlexion', 4],
  ] as const)('the knee’s bend: %s', (id, tolerance) => {
    const { frame, shapes } = drawn(clean, id);
    const [[hip, knee, ankle]] = lines(shapes(frame), 'contactRight');
    const bend = between(degreesOf([hip, knee]), degreesOf([knee, ankle]));
    expect(Math.abs(bend - truth[id]!.sides!.right)).toBeLessThan(tolerance);
  });

  test('the thigh at push-off', () => {
    const { frame, shapes } = drawn(clean, 'hipExtension');
    const [thigh] = lines(shapes(frame), 'contactRight');
    const [vertical] = lines(shapes(frame), 'reference');
    const behind = between(degreesOf(thigh), degreesOf(vertical));
    expect(Math.abs(behind - truth.hipExtension!.sides!.right)).toBeLessThan(4);
  });

  test('how far ahead of the hips the foot lands', () => {
    const { frame, shapes } = drawn(clean, 'overstride');
    const [[below, ankle]] = lines(shapes(frame), 'contactRight');
    const centimetres = (ankle[0] - below[0]) * picture.metresPerPixel * 100;
    expect(Math.abs(centimetres - truth.overstrideCm!.sides!.right)).toBeLessThan(3);
  });

  test('the elbow', () => {
    const { frame, shapes } = drawn(clean, 'elbowAngle');
    const [[shoulder, elbow, wrist]] = lines(shapes(frame), 'arm');
    const bend = between(degreesOf([elbow, shoulder]), degreesOf([elbow, wrist]));
    expect(Math.abs(bend - forms.clean.elbow.right)).toBeLessThan(6);
  });

  test('the trunk’s lean', () => {
    const { frame, shapes } = drawn(clean, 'forwardLean');
    const [trunk] = lines(shapes(frame), 'trunk');
    const [vertical] = lines(shapes(frame), 'reference');
    expect(Math.abs(between(degreesOf(trunk), degreesOf(vertical)) - picture.forwardLean!)).toBeLessThan(1.5);
  });

  test('the width between the feet, from behind', () => {
    const rear = runOf({ ...forms.clean, stepWidth: 0.12 }, cameras.rear);
    const { frame, shapes } = drawn(rear, 'stepWidth');
    const { metresPerPixel } = pictureTruth(runnerMotion(forms.clean), cameras.rear)!;
    const [[left]] = lines(shapes(frame), 'contactLeft');
    const [[right]] = lines(shapes(frame), 'contactRight');
    expect((right[0] - left[0]) * metresPerPixel).toBeCloseTo(0.12, 1);
  });

  test('hands that cross the middle are drawn beyond it, and hands that don’t are not', () => {
    for (const [form, crosses] of [
      [forms.armsCrossing, true],
      [{ ...forms.clean, armCrossing: { left: 0.5, right: 0.5 } }, false],
    ] as const) {
      const front = runOf(form, cameras.front);
      const { frame, shapes } = drawn(front, 'armCrossover');
      const [[middle, hand]] = lines(shapes(frame), 'trunk');
      const [[shoulder]] = lines(shapes(frame), 'arm');
      const isBeyond = Math.sign(hand[0] - middle[0]) !== Math.sign(shoulder[0] - middle[0]);
      expect(isBeyond).toBe(crosses);
      expect(labels(shapes(frame))[0]).toContain(crosses ? 'across' : 'clear');
    }
  });
});

const films = [
  ['right', clean],
  ['left', runOf(forms.overstriding, cameras.leftSide)],
  ['rear', runOf(forms.clean, cameras.rear)],
  ['front', runOf(forms.armsCrossing, cameras.front)],
] as const;

test.each(films)('seen from the %s every measure with a value draws itself with its own number', (_, run) => {
  const { metrics } = run.analysis;
  const known = measures.filter(({ id }) => metrics[id]?.value != null);
  expect(known.length).toBeGreaterThan(3);
  for (const { id } of known) {
    const { frame, shapes, own, from, to } = drawn(run, id);
    const said = labels(shapes(frame));
    const time = run.smoothed.times[frame];
    expect(said.length, id).toBe(id === 'softLanding' ? 4 : 1);
    expect(time, id).toBeGreaterThanOrEqual(from - 0.05);
    expect(time, id).toBeLessThanOrEqual(to + 0.05);
    if (id === 'cadence' || id === 'softLanding') continue;
    const centimetres = metrics[id]!.centimetres;
    const value = own ?? metrics[id]!.value!;
    const shown = numberIn(said[0]);
    if (id === 'armCrossover') expect(shown, id).toBe(Math.round(Math.abs(100 * value)));
    // A step's own value, or, where each frame has one, a frame like the stride.
    else expect(Math.abs(shown - value), `${id} ${said[0]} ${centimetres}`).toBeLessThan(own === null ? 1.6 : 0.51);
  }
});

test('the asked measure alone is drawn: no bone, no other number', () => {
  for (const { id } of measures) {
    if (clean.analysis.metrics[id]?.value == null) continue;
    const { frame, shapes } = drawn(clean, id);
    expect(shapes(frame).some(({ role }) => role.startsWith('bone'))).toBe(false);
  }
});

test('an angle of the leg has its number at its moment, not in the middle of the swing', () => {
  const { frame, shapes } = drawn(clean, 'shankAngle');
  expect(labels(shapes(frame))).toHaveLength(1);
  // A third of a stride after the landing the foot has left the ground.
  expect(labels(shapes(frame + 24))).toEqual([]);
  expect(lines(shapes(frame + 24), 'contactRight')).toHaveLength(1);
});

test('what rests on a hidden point neither looks nor sounds sure', () => {
  const { analysis, smoothed } = clean;
  const unsure = { ...smoothed, score: smoothed.score.map((row) => row.map(() => 0.2)) };
  for (const id of [
    'shankAngle',
    'peakKneeFlexion',
    'hipExtension',
    'elbowAngle',
    'overstride',
    'footStrike',
  ] as const) {
    const drawing = drawMeasure(unsure, analysis, id, analysis.metrics[id]!.evidenceTime!, overlayWords)!;
    const shapes = drawing.shapes(drawing.frame);
    expect(labels(shapes)[0], id).toContain('about');
    expect(
      shapes.some(({ kind, isUncertain }) => kind === 'line' && isUncertain),
      id,
    ).toBe(true);
    const sure = drawn(clean, id);
    expect(
      sure.shapes(sure.frame).some(({ isUncertain }) => isUncertain),
      id,
    ).toBe(false);
  }
});

test('a camera that is known to be rolled has its vertical drawn along the world’s', () => {
  const rolled = runOf(forms.clean, { ...cameras.rightSide, roll: 5 });
  const { frame, shapes } = drawn(rolled, 'shankAngle');
  const [[bottom, top]] = lines(shapes(frame), 'reference');
  const tilt = (Math.atan2(top[0] - bottom[0], bottom[1] - top[1]) * 180) / Math.PI;
  expect(Math.abs(tilt)).toBeCloseTo(5, 1);
});

test('a runner who stays on the belt gets no line as long as the stride, for the picture has none', () => {
  const { frame, shapes } = drawn(clean, 'strideLength');
  const length = Math.max(...lines(shapes(frame), 'contactRight').map(([[x0], [x1]]) => Math.abs(x1 - x0)), 0);
  const other = Math.max(...lines(shapes(frame), 'contactLeft').map(([[x0], [x1]]) => Math.abs(x1 - x0)), 0);
  expect(Math.max(length, other) * picture.metresPerPixel).toBeLessThan(1);
});

test('whatever the film lacks, nothing is drawn that can’t be', () => {
  for (const camera of [cameras.rightSide, cameras.leftSide, cameras.front, cameras.rear]) {
    const run = runOf(forms.clean, camera, unrest);
    const { analysis, smoothed } = run;
    for (const { id } of measures) {
      const time = analysis.metrics[id]?.evidenceTime;
      const drawing = time == null ? null : drawMeasure(smoothed, analysis, id, time, overlayWords);
      for (let frame = 0; drawing && frame < smoothed.times.length; frame++) {
        for (const shape of drawing.shapes(frame)) {
          const numbers = shape.kind === 'line' ? shape.points.flat() : [...shape.at];
          if (shape.kind === 'angle') numbers.push(shape.radius, shape.from, shape.to);
          expect(numbers.every(Number.isFinite), `${id} ${frame}`).toBe(true);
          if (shape.kind === 'label') expect(shape.text).not.toContain('NaN');
        }
      }
    }
  }
});

test('a measure that the film can’t show, and a film without frames, draw nothing', () => {
  const { analysis, smoothed } = clean;
  expect(drawMeasure(smoothed, analysis, 'armCrossover', 1, overlayWords)).toBeNull();
  expect(drawMeasure(smoothed, analysis, 'pelvicDrop', 1, overlayWords)).toBeNull();
  const none = { ...smoothed, times: new Float64Array(0) };
  expect(drawMeasure(none, analysis, 'shankAngle', 1, overlayWords)).toBeNull();
});
