import { describe, expect, test } from 'vitest';
import { exerciseIds } from '../../../src/care/exercises/exerciseId.ts';
import { exercises } from '../../../src/care/exercises/exercises.ts';
import { allSolids, bodySolids, lowest } from '../../../src/care/figure/bodySolids.ts';
import { drawFigure } from '../../../src/care/figure/drawFigure.ts';
import { drawProps } from '../../../src/care/figure/drawProps.ts';
import { pictureBox } from '../../../src/care/figure/pictureBox.ts';
import { heightOf, type Pivot, pivotPlace, pivotsOf, restingPart } from '../../../src/care/figure/restOn.ts';
import { segments } from '../../../src/care/figure/segments.ts';
import type { Skeleton } from '../../../src/care/figure/skeleton.ts';
import { solveMovement } from '../../../src/care/figure/solveMovement.ts';

type Triple = readonly [number, number, number];
const from = (a: Triple, b: Triple): Triple => [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const size = (a: Triple) => Math.hypot(...a);
const degreesBetween = (a: Triple, b: Triple) =>
  (Math.acos(Math.min(1, Math.max(-1, dot(a, b) / size(a) / size(b)))) * 180) / Math.PI;
const sides = ['left', 'right'] as const;
/** Joints whose places a picture can be measured by. */
const jointsOf = ({ pelvis, skull, legs, arms }: Skeleton): Triple[] => [
  pelvis,
  skull,
  ...sides.flatMap((side) => [legs[side].middle, legs[side].end, arms[side].middle, arms[side].end]),
];

describe.each(exerciseIds)('the picture of %s', (id) => {
  const { movement } = exercises[id];
  const solved = solveMovement(movement);
  const moments = Array.from({ length: 48 }, (_, n) => (n * solved.seconds) / 48);

  test('shows the joint angles that are stated, also where feet and hands had to stay where they are', () => {
    for (const [n] of movement.keys.entries()) {
      const { skeleton, angles } = solved.keys[n];
      const up = from(skeleton.pelvis, skeleton.spine[1].at);
      for (const side of sides) {
        const { root, middle, end } = skeleton.legs[side];
        const arm = skeleton.arms[side];
        const at = `key pose ${n}, ${side}`;
        const knee = degreesBetween(from(root, middle), from(middle, end));
        expect(Math.abs(knee - Math.abs(angles[`${side} knee`])), `${at} knee ${knee}`).toBeLessThan(9);
        const elbow = degreesBetween(from(arm.root, arm.middle), from(arm.middle, arm.end));
        expect(Math.abs(elbow - Math.abs(angles[`${side} elbow`])), `${at} elbow ${elbow}`).toBeLessThan(9);
        if (Math.abs(angles[`${side} abduct`]) > 10) continue;
        const hip = degreesBetween(from(middle, root), up);
        expect(Math.abs(hip - Math.abs(angles[`${side} hip`])), `${at} hip ${hip}`).toBeLessThan(9);
      }
    }
  });

  test('keeps the lengths of the body', () => {
    for (const moment of moments) {
      const { legs, arms } = solved.at(moment);
      for (const side of sides) {
        expect(size(from(legs[side].root, legs[side].middle))).toBeCloseTo(segments.thigh, 3);
        expect(size(from(legs[side].middle, legs[side].end))).toBeCloseTo(segments.shank, 3);
        expect(size(from(arms[side].root, arms[side].middle))).toBeCloseTo(segments.upperArm, 3);
        expect(size(from(arms[side].middle, arms[side].end))).toBeCloseTo(segments.forearm, 3);
      }
    }
  });

  test('rests on what it is said to rest on', () => {
    for (const [n, { on }] of movement.keys.entries()) {
      for (const contact of on) {
        for (const pivot of pivotsOf(restingPart(contact))) {
          const height = pivotPlace(solved.keys[n].skeleton, pivot)[1];
          expect(Math.abs(height - heightOf(contact)), `key pose ${n}, ${pivot}`).toBeLessThan(0.02);
        }
      }
    }
  });

  test('leaves what stays on the ground where it is', () => {
    for (const [n, { hold = 0, move }] of movement.keys.entries()) {
      const [here, next] = [solved.keys[n], solved.keys[n + 1]];
      const staying = [...here.rests.keys()].filter((pivot: Pivot) => next.rests.has(pivot));
      for (const pivot of movement.travels ? [] : staying) {
        expect(size(from(here.rests.get(pivot)!, next.rests.get(pivot)!)), `${pivot} after ${n}`).toBeLessThan(0.012);
      }
      for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const body = solved.at(solved.begins[n] + hold + share * move);
        for (const pivot of staying) {
          const drift = size(from(here.rests.get(pivot)!, pivotPlace(body, pivot)));
          expect(drift, `after key pose ${n}, ${pivot}, ${share}`).toBeLessThan(
            /elbow|knee/.test(pivot) ? 0.045 : 0.02,
          );
        }
      }
    }
  });

  test('goes through no floor', () => {
    for (const moment of moments) {
      expect(lowest(allSolids(bodySolids(solved.at(moment)))), `at ${moment} s`).toBeGreaterThan(-0.012);
    }
  });

  test('moves without a jump', () => {
    const step = 1 / 240;
    // Where something jumps it does so at a key pose, or where a foot is lifted over the floor.
    const near = solved.begins.flatMap((begin, n) => [begin, begin + (movement.keys[n]?.hold ?? 0)]);
    for (const moment of [...moments, ...near.map((one) => one - step / 2)]) {
      const [now, later] = [jointsOf(solved.at(moment)), jointsOf(solved.at(moment + step))];
      for (const [n, joint] of now.entries()) {
        // Nothing of a body that exercises is faster than 18 m/s.
        expect(size(from(joint, later[n])), `joint ${n} at ${moment} s`).toBeLessThan(18 * step);
      }
    }
  });

  test('is drawn whole, inside its box', () => {
    const box = pictureBox(movement, solved);
    for (const moment of [0, solved.seconds / 3, (2 * solved.seconds) / 3]) {
      const shapes = drawFigure(solved.at(moment), movement.seenFrom);
      expect(new Set(shapes.map((shape) => shape.id)).size).toBe(shapes.length);
      expect(shapes.map((shape) => shape.id)).toEqual(
        expect.arrayContaining([
          'hips',
          'shirt',
          'skull',
          'hair',
          'left shoe',
          'right shoe',
          'left hand',
          'right hand',
        ]),
      );
      const { back, front } = drawProps(movement, solved, moment);
      for (const { path } of [...shapes, ...back, ...front]) expect(path).not.toMatch(/NaN|Infinity|undefined/);
      if (movement.travels) continue;
      for (const { id: part, path } of shapes) {
        for (const [x, y] of [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)])) {
          expect(x, part).toBeGreaterThanOrEqual(box.x - 0.1);
          expect(x, part).toBeLessThanOrEqual(box.x + box.width + 0.1);
          expect(y, part).toBeGreaterThanOrEqual(box.y - 0.1);
          expect(y, part).toBeLessThanOrEqual(box.y + box.height + 0.1);
        }
      }
    }
  });
});

test('a walk goes on where it was: a round ahead is the same pose further on', () => {
  const solved = solveMovement(exercises.walk.movement);
  expect(solved.travel).toBeGreaterThan(1);
  expect(solved.travel).toBeLessThan(1.8);
  const [now, later] = [solved.at(0.3), solved.at(0.3 + solved.seconds)];
  expect(later.skull[0] - now.skull[0]).toBeCloseTo(solved.travel, 6);
  expect(later.skull[1]).toBeCloseTo(now.skull[1], 6);
});

test('the angles of a squat’s picture are what a physio would ask for', () => {
  const { skeleton } = solveMovement(exercises.squat.movement).keys[1];
  const { root, middle, end } = skeleton.legs.right;
  // Knee over the foot, not beyond its tip; heels down; trunk and shins about parallel.
  expect(middle[0] - end[0]).toBeGreaterThan(0.1);
  expect(middle[0] - end[0]).toBeLessThan(segments.toe + 0.05);
  expect(root[1]).toBeLessThan(middle[1] + 0.2);
  const trunk = from(skeleton.pelvis, skeleton.spine.at(-1)!.at);
  expect(degreesBetween(trunk, from(end, middle))).toBeLessThan(15);
});

test('a plank is straight from shoulders to heels, elbows under the shoulders', () => {
  const { skeleton } = solveMovement(exercises.plank.movement).keys[0];
  const { root, end } = skeleton.legs.right;
  const trunk = from(skeleton.spine.at(-1)!.at, skeleton.pelvis);
  expect(degreesBetween(trunk, from(root, end))).toBeLessThan(6);
  expect(Math.abs(skeleton.arms.right.middle[0] - skeleton.arms.right.root[0])).toBeLessThan(0.06);
});

test('a bridge ends with knees, hips and shoulders in one line', () => {
  const { skeleton } = solveMovement(exercises.gluteBridge.movement).keys[1];
  const { root, middle } = skeleton.legs.right;
  const trunk = from(skeleton.spine.at(-1)!.at, skeleton.pelvis);
  expect(degreesBetween(trunk, from(root, middle))).toBeLessThan(8);
});

test('a bird-dog holds arm, back and leg level', () => {
  const { skeleton } = solveMovement(exercises.birdDog.movement).keys[1];
  const { root, end } = skeleton.legs.right;
  expect(Math.abs(degreesBetween(from(end, root), [1, 0, 0]))).toBeLessThan(12);
  const arm = skeleton.arms.left;
  expect(Math.abs(degreesBetween(from(arm.root, arm.end), [1, 0, 0]))).toBeLessThan(15);
});

test('who leans against a wall is straight from heels to shoulders, and leans from the ankles', () => {
  const [standing, leaning] = solveMovement(exercises.wallLean.movement).keys.map(({ skeleton }) => skeleton);
  const bendOf = ({ legs: { right }, spine }: Skeleton) =>
    degreesBetween(from(right.end, right.root), from(right.root, spine.at(-1)!.at));
  expect(Math.abs(bendOf(leaning) - bendOf(standing))).toBeLessThan(3);
  const { end } = leaning.legs.right;
  const shoulders = leaning.spine.at(-1)!.at;
  expect(degreesBetween(from(end, shoulders), [0, 1, 0])).toBeGreaterThan(10);
  expect(degreesBetween(from(end, shoulders), [0, 1, 0])).toBeLessThan(20);
});

test('a march lifts the thigh to level over a foot that stands under the body', () => {
  const { skeleton } = solveMovement(exercises.highKneeMarch.movement).keys[1];
  const { left, right } = skeleton.legs;
  expect(Math.abs(left.middle[1] - left.root[1])).toBeLessThan(0.1);
  expect(Math.abs(right.end[0] - right.root[0])).toBeLessThan(0.12);
});

test('in a hip hike the hanging hip sinks below the other, then rises above it, on a straight leg', () => {
  const [sunk, risen] = solveMovement(exercises.hipHike.movement).keys.map(({ skeleton }) => skeleton.legs);
  expect(sunk.left.root[1] - sunk.right.root[1]).toBeGreaterThan(0.015);
  expect(risen.right.root[1] - risen.left.root[1]).toBeGreaterThan(0.008);
});

test('a step-down keeps the knee over the foot, and the other heel ahead of the step, above the floor', () => {
  const { skeleton } = solveMovement(exercises.stepDown.movement).keys[1];
  const { left, right } = skeleton.legs;
  expect(right.middle[0] - right.end[0]).toBeLessThan(segments.toe + 0.05);
  expect(left.end[0] - right.end[0]).toBeGreaterThan(0.15);
  expect(left.end[1]).toBeLessThan(right.end[1]);
});

test('hips stay level and the trunk upright when a leg goes to the side', () => {
  const { skeleton } = solveMovement(exercises.bandAbduction.movement).keys[1];
  expect(degreesBetween(from(skeleton.pelvis, skeleton.spine.at(-1)!.at), [0, 1, 0])).toBeLessThan(5);
  const { root, end } = skeleton.legs.right;
  expect(degreesBetween(from(root, end), [0, -1, 0])).toBeGreaterThan(25);
});

test('the feet of who pikes on a ball are on the ball, all the way', () => {
  const { movement } = exercises.ballPike;
  const solved = solveMovement(movement);
  for (const share of [0, 0.25, 0.5, 0.75]) {
    const { legs } = solved.at(share * solved.seconds);
    expect(Math.abs(legs.right.end[1] - 0.55)).toBeLessThan(0.16);
  }
});

test('pedals go round: each foot keeps its distance from the crank', () => {
  const solved = solveMovement(exercises.easyBike.movement);
  for (let n = 0; n < 16; n += 1) {
    const body = solved.at((n * solved.seconds) / 16);
    for (const side of sides) {
      const [x, y] = pivotPlace(body, `${side} ball`);
      expect(Math.hypot(x - 0.26, y - 0.3), `${side} at ${n}/16`).toBeGreaterThan(0.11);
      expect(Math.hypot(x - 0.26, y - 0.3), `${side} at ${n}/16`).toBeLessThan(0.23);
    }
  }
});
