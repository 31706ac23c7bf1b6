import { describe, expect, test } from 'vitest';
import type { Drawing, DrawnPoint } from '../../../../src/analysis/drawings/drawing.ts';
import { drawingDegrees } from '../../../../src/analysis/drawings/drawingDegrees.ts';
import { hipDrop } from '../../../../src/analysis/drawings/hipDrop.ts';
import { nearestFrame } from '../../../../src/overlay/nearestFrame.ts';
import { Keypoint } from '../../../../src/poseTrack/keypoints.ts';
import { rotateTrack } from '../../../../src/poseTrack/rotateTrack.ts';
import type { Side } from '../../../../src/poseTrack/side.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { forms } from '../../../virtualRunner/forms.ts';
import { runnerMotion } from '../../../virtualRunner/runnerMotion.ts';
import { seededRandom } from '../../../virtualRunner/seededRandom.ts';
import { vector } from '../../../virtualRunner/vector.ts';
import { film } from '../../gait/film.ts';
import { runAnalysisOf } from '../../overlay/runAnalysisOf.ts';

const motion = runnerMotion(forms.clean);
const { track: level, truth } = film('clean', 'rear', { timing: evenTiming(6, 60) });

/** The pelvis of the virtual runner itself: the other hip below that of the leg that stands, degrees. */
function trueDrop(time: number, side: Side): number {
  const { legs } = motion.at(time);
  const [, y, z] = vector.subtract(legs[side].hip, legs[side === 'left' ? 'right' : 'left'].hip);
  return (Math.atan2(y, Math.abs(z)) * 180) / Math.PI;
}

/** A film from behind by a camera that is rolled, with the line through the hips at each mid-stance. */
function drawn(turned: number, hand: () => number = () => 0) {
  const track = rotateTrack(level, -turned);
  const contacts = truth.contacts.map((contact) => ({ ...contact, strike: null }));
  const bands = contacts.slice(1, -1).map((contact): Drawing & { readonly side: Side } => {
    const frame = nearestFrame(track.times, (contact.initialContact + contact.toeOff) / 2);
    const point = (k: number): DrawnPoint => [track.x[k][frame] + hand(), track.y[k][frame] + hand()];
    return {
      kind: 'waistband',
      time: track.times[frame],
      points: [point(Keypoint.rightHip), point(Keypoint.leftHip)],
      side: contact.side,
    };
  });
  const { view, direction } = truth;
  const known = runAnalysisOf({ view, direction, contacts, cameraRollDegrees: turned });
  return { bands, known, unknown: { ...known, cameraRollDegrees: null } };
}

describe.each([0, 3, -4])('by a camera rolled by %d degrees', (turned) => {
  const { bands, known, unknown } = drawn(turned);
  const truthOf = (side: Side) => {
    const own = bands.filter((band) => band.side === side);
    return own.reduce((sum, { time }) => sum + trueDrop(time, side), 0) / own.length;
  };

  test('lines through the hips give the drop of the pelvis itself, of either leg', () => {
    const drop = hipDrop(bands, known, 0.4)!;
    for (const side of ['left', 'right'] as const) {
      expect(Math.abs(drop.standing[side]!.degrees - truthOf(side))).toBeLessThan(0.7);
      expect(drop.standing[side]!.lines).toBeGreaterThan(5);
    }
    expect(drop.outside).toBe(0);
  });

  test('where the roll is unknown each leg’s error holds it, and in both together it cancels out', () => {
    const drop = hipDrop(bands, unknown, null)!;
    for (const side of ['left', 'right'] as const) {
      const { degrees, error } = drop.standing[side]!;
      expect(error).toBeGreaterThan(3.9);
      expect(Math.abs(degrees - truthOf(side))).toBeLessThan(error + 0.7);
    }
    const mean = (truthOf('left') + truthOf('right')) / 2;
    expect(Math.abs(drop.both!.degrees - mean)).toBeLessThan(0.7);
    expect(drop.both!.error).toBeLessThan(1.5);
  });
});

test('of lines drawn by an unsteady hand the error holds the truth in 95 of 100', () => {
  const random = seededRandom(5);
  let held = 0;
  let count = 0;
  for (let n = 0; n < 30; n++) {
    const { bands, known } = drawn(0, () => random.normal());
    for (const band of bands) {
      const drop = hipDrop([band], known, 0)!.standing[band.side]!;
      if (Math.abs(drop.degrees - trueDrop(band.time, band.side)) <= drop.error) held++;
      count++;
    }
  }
  expect(held / count).toBeGreaterThan(0.93);
  expect(held / count).toBeLessThan(1);
});

test('only lines at mid-stance from behind tell', () => {
  const { bands, known } = drawn(0);
  const [contact] = known.contacts;
  const late = { ...bands[0], time: contact.initialContact + 0.01 };
  expect(hipDrop([late], known, 0)).toEqual({ standing: { left: null, right: null }, both: null, outside: 1 });
  expect(hipDrop(bands, { ...known, view: 'front' }, 0)).toBeNull();
  expect(hipDrop(bands, { ...known, view: 'left-side' }, 0)).toBeNull();
  expect(hipDrop([{ ...bands[0], kind: 'line' }], known, 0)).toBeNull();
});

test('lines are measured against the level, angles between their arms', () => {
  const at = (kind: Drawing['kind'], ...points: DrawnPoint[]): Drawing => ({ kind, time: 0, points });
  expect(drawingDegrees(at('line', [0, 0], [10, 10]), 0)).toBeCloseTo(45, 9);
  expect(drawingDegrees(at('line', [10, 10], [0, 0]), 0)).toBeCloseTo(45, 9);
  expect(drawingDegrees(at('line', [0, 0], [0, 9]), 0)).toBeCloseTo(90, 9);
  expect(drawingDegrees(at('line', [0, 0], [100, -100 * Math.tan(Math.PI / 36)]), 5)).toBeCloseTo(0, 9);
  expect(drawingDegrees(at('angle', [10, 0], [0, 0], [0, 10]), 0)).toBeCloseTo(90, 9);
  expect(drawingDegrees(at('angle', [10, 0], [0, 0], [-10, 0]), 0)).toBeCloseTo(180, 9);
  expect(drawingDegrees(at('plumb', [3, 4]), 0)).toBeNull();
});
