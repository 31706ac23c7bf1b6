import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlayWords } from '../../../src/language/overlayWords.ts';
import { overlayShapes } from '../../../src/overlay/overlayShapes.ts';
import type { Shape } from '../../../src/overlay/shape.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';
import { bodyTrack } from './bodyTrack.ts';
import { runAnalysisOf } from './runAnalysisOf.ts';

const nothing = { skeleton: false, trunk: false, head: false, arms: false, feet: false };
const everything = { skeleton: true, trunk: true, head: true, arms: true, feet: true };
const labels = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));

/** A film whose posture could be measured, by a model that makes no mistake. */
const metrics = { forwardLean: measurementOf(), headPosition: measurementOf() };

/** Shoulders 100 px above the hips, leaning by `degrees` to the right of the picture. */
function leaning(degrees: number) {
  const angle = (degrees * Math.PI) / 180;
  const [x, y] = [500 + 100 * Math.sin(angle), 400 - 100 * Math.cos(angle)];
  return {
    [Keypoint.leftHip]: [490, 400],
    [Keypoint.rightHip]: [510, 400],
    [Keypoint.leftShoulder]: [x - 15, y],
    [Keypoint.rightShoulder]: [x + 15, y],
  } as const;
}

test.each([
  ['right', 10, 'Lean now 10°'],
  ['right', -5, 'Lean now −5°'],
  ['right', 0.3, 'Lean now 0°'],
  ['left', -10, 'Lean now 10°'],
  ['left', 7, 'Lean now −7°'],
] as const)('a trunk that tips by its angle reads so for a runner who heads %s (%d°)', (direction, tip, text) => {
  const view = direction === 'right' ? 'right-side' : 'left-side';
  const shapes = overlayShapes(
    bodyTrack([leaning(tip)]),
    runAnalysisOf({ direction, view, metrics }),
    0,
    { ...nothing, trunk: true },
    overlayWords,
  );
  expect(labels(shapes)).toEqual([text]);
});

test('a lean is drawn and read against the world’s vertical where the camera’s roll is known', () => {
  // The picture is turned by 4° counter-clockwise, the runner with it.
  const analysis = runAnalysisOf({ cameraRollDegrees: 4, metrics });
  const shapes = overlayShapes(bodyTrack([leaning(6)]), analysis, 0, { ...nothing, trunk: true }, overlayWords);
  expect(labels(shapes)).toEqual(['Lean now 10°']);
  const reference = shapes.find(({ role }) => role === 'reference');
  if (reference?.kind !== 'line') throw new Error('no vertical');
  const [[x0, y0], [x1, y1]] = reference.points as [[number, number], [number, number]];
  expect((Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI).toBeCloseTo(-4, 6);
});

test('where the film allows no number of posture, none is drawn: the lines alone', () => {
  const points = { ...leaning(10), [Keypoint.leftEar]: [530, 260], [Keypoint.rightEar]: [530, 260] } as const;
  const withheld = measurementOf({ value: null, uncertainty: null, status: 'unavailable' });
  const analysis = runAnalysisOf({ metrics: { forwardLean: withheld, headPosition: withheld } });
  const shapes = overlayShapes(bodyTrack([points]), analysis, 0, { ...nothing, trunk: true, head: true }, overlayWords);
  expect(labels(shapes)).toEqual([]);
  expect(shapes.map(({ role }) => role)).toEqual(['reference', 'trunk', 'reference', 'head']);
});

test('from behind the trunk is drawn against the vertical, without an angle that nobody measured', () => {
  const analysis = runAnalysisOf({ view: 'rear', direction: 'away' });
  const shapes = overlayShapes(bodyTrack([leaning(6)]), analysis, 0, { ...nothing, trunk: true }, overlayWords);
  expect(labels(shapes)).toEqual([]);
  expect(shapes.map(({ role }) => role)).toEqual(['reference', 'trunk']);
});

test('the head is measured from the trunk, not from the vertical', () => {
  const points = leaning(10);
  const [x, y] = [500 + 100 * Math.sin(Math.PI / 18), 400 - 100 * Math.cos(Math.PI / 18)];
  const neck = (30 * Math.PI) / 180;
  const ear = [x + 40 * Math.sin(neck), y - 40 * Math.cos(neck)] as const;
  const track = bodyTrack([{ ...points, [Keypoint.leftEar]: ear, [Keypoint.rightEar]: ear }]);
  expect(labels(overlayShapes(track, runAnalysisOf({ metrics }), 0, { ...nothing, head: true }, overlayWords))).toEqual(
    ['Head now 20°'],
  );
});

test('the near side is stronger than the far one, an uncertain joint is faint, a missing one is not drawn', () => {
  const track = bodyTrack([
    {
      [Keypoint.rightHip]: [500, 400],
      [Keypoint.rightKnee]: [520, 500],
      [Keypoint.leftHip]: [495, 400],
      [Keypoint.leftKnee]: [470, 500],
      [Keypoint.leftAnkle]: [400, 550],
      [Keypoint.rightShoulder]: [510, 300],
      [Keypoint.rightElbow]: [480, 350, 0.2],
    },
  ]);
  const shapes = overlayShapes(track, runAnalysisOf(), 0, { ...nothing, skeleton: true }, overlayWords);
  const roleOf = (from: readonly number[], to: readonly number[]) =>
    shapes.find((shape) => shape.kind === 'line' && String(shape.points) === String([from, to]))?.role;
  expect(roleOf([500, 400], [520, 500])).toBe('boneNear');
  expect(roleOf([495, 400], [470, 500])).toBe('boneFar');
  expect(roleOf([510, 300], [480, 350])).toBe('boneUncertain');
  expect(shapes.filter(({ kind }) => kind === 'line')).toHaveLength(6);
  expect(shapes.some((shape) => shape.kind === 'dot' && shape.at[0] === 480)).toBe(false);
});

test('a runner who crosses the picture leaves the same arm path as one on a treadmill', () => {
  const frames = (speed: number) =>
    bodyTrack(
      Array.from({ length: 8 }, (_, i) => ({
        [Keypoint.leftShoulder]: [300 + speed * i, 200] as const,
        [Keypoint.rightShoulder]: [320 + speed * i, 200] as const,
        [Keypoint.rightWrist]: [330 + speed * i + 20 * Math.sin(i), 290] as const,
      })),
    );
  const path = (speed: number) => {
    const shapes = overlayShapes(frames(speed), runAnalysisOf(), 7, { ...nothing, arms: true }, overlayWords);
    return shapes.flatMap((shape) => (shape.kind === 'line' ? shape.points : [])).map(([x, y]) => [x - speed * 7, y]);
  };
  expect(path(0).length).toBeGreaterThan(5);
  path(30).forEach(([x, y], i) => {
    expect(x).toBeCloseTo(path(0)[i][0], 9);
    expect(y).toBe(path(0)[i][1]);
  });
});

/** The hips move on by 10 px a frame while the right foot, landed in frame 1, stays at x = 560. */
const contactTrack = bodyTrack(
  Array.from({ length: 6 }, (_, i) => ({
    [Keypoint.leftHip]: [490 + 10 * i, 400] as const,
    [Keypoint.rightHip]: [490 + 10 * i, 400] as const,
    [Keypoint.rightAnkle]: [560, 600] as const,
    [Keypoint.rightHeel]: [550, 620] as const,
    [Keypoint.rightFootIndex]: [590, 615] as const,
  })),
);
const contactAnalysis = runAnalysisOf({
  contacts: [{ side: 'right', initialContact: 0.1, toeOff: 0.38, strike: 'rearfoot', quality: 1 }],
  metrics: {
    overstride: measurementOf({
      value: 0.2,
      unit: 'fraction of leg length',
      uncertainty: 0.03,
      right: 0.2,
      status: 'watch',
      referenceRange: null,
      samples: [{ time: 0.1, side: 'right', value: 0.23 }],
    }),
  },
});

test('where a foot landed ahead of the hips stays readable while it is down, with that step’s own number', () => {
  const feet = (frame: number) =>
    overlayShapes(contactTrack, contactAnalysis, frame, { ...nothing, feet: true }, overlayWords);
  expect(labels(feet(0))).toEqual([]);
  for (const frame of [1, 2, 3]) {
    expect(labels(feet(frame))).toEqual(['23 % of leg length ahead', 'Right · probably heel first']);
    const hip = 490 + 10 * frame;
    const landing = feet(frame).find(({ kind }) => kind === 'dot');
    // 60 px ahead of the hips in the frame of the landing.
    expect(landing).toMatchObject({ at: [hip + 60, 600], role: 'contactRight' });
  }
  expect(labels(feet(4))).toEqual([]);
});

test('the mark of a landing fades', () => {
  const strength = (frame: number) =>
    overlayShapes(contactTrack, contactAnalysis, frame, { ...nothing, feet: true }, overlayWords).find(
      ({ kind }) => kind === 'dot',
    )?.strength ?? 0;
  expect(strength(1)).toBe(1);
  expect(strength(2)).toBeLessThan(strength(1));
  expect(strength(3)).toBeLessThan(strength(2));
});

test('a frame outside of the film and a frame without anybody give nothing', () => {
  const track = bodyTrack([{}, leaning(5)]);
  for (const frame of [0, -1, 2, Number.NaN])
    expect(overlayShapes(track, runAnalysisOf(), frame, everything, overlayWords)).toEqual([]);
});

test('whatever is missing, no shape has a coordinate that can’t be drawn', () => {
  const points = fc.dictionary(
    fc.integer({ min: 0, max: 32 }).map(String),
    fc.tuple(fc.double({ min: -50, max: 1100, noNaN: true }), fc.double({ min: -50, max: 900, noNaN: true })),
  );
  const view = fc.constantFrom('left-side', 'right-side', 'front', 'rear', 'oblique', 'unknown' as const);
  const direction = fc.constantFrom('left', 'right', 'toward', 'away', 'unknown' as const);
  fc.assert(
    fc.property(fc.array(points, { minLength: 1, maxLength: 6 }), view, direction, (frames, seen, heads) => {
      const track = bodyTrack(frames);
      const analysis = { ...contactAnalysis, view: seen, direction: heads };
      for (let frame = 0; frame < frames.length; frame++) {
        for (const shape of overlayShapes(track, analysis, frame, everything, overlayWords)) {
          const numbers = shape.kind === 'line' ? shape.points.flat() : [...shape.at];
          if (shape.kind === 'angle') numbers.push(shape.radius, shape.from, shape.to);
          expect(numbers.every(Number.isFinite)).toBe(true);
        }
      }
    }),
  );
});
