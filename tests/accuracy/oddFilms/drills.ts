import { bothSides } from '../../../src/care/exercises/movements/bothSides.ts';
import type { KeyPose, Movement } from '../../../src/care/figure/movement.ts';

const seenFrom = { azimuth: 0, elevation: 0 };
const drill = (keys: readonly KeyPose[]): Movement => ({ seenFrom, flows: true, keys });

/** What people do on the spot before they run, by joint angles: a foot stands, or leaves the floor under the hips. */
export const drills: Readonly<Record<string, Movement>> = {
  'marching on the spot': drill(
    bothSides([
      {
        pose: {
          left: { hip: 0, knee: 3, ankle: 3 },
          right: { hip: 60, knee: 75, ankle: 0 },
          leftArm: { shoulder: 35, elbow: 60 },
          rightArm: { shoulder: -25, elbow: 60 },
        },
        on: ['left foot'],
        move: 0.28,
      },
      {
        pose: { legs: { hip: 4, knee: 6, ankle: 2 }, arms: { shoulder: 0, elbow: 50 } },
        on: ['left foot', 'right foot'],
        move: 0.28,
      },
    ]),
  ),
  'running on the spot': drill(
    bothSides([
      {
        pose: {
          pitch: 3,
          left: { hip: 14, knee: 30, ankle: 16 },
          right: { hip: 22, knee: 78, ankle: -8 },
          leftArm: { shoulder: 10, elbow: 90 },
          rightArm: { shoulder: -25, elbow: 90 },
        },
        on: ['left ball'],
        move: 0.12,
      },
      {
        pose: {
          pitch: 3,
          left: { hip: 4, knee: 12, ankle: -25 },
          right: { hip: 34, knee: 66, ankle: -5 },
          leftArm: { shoulder: 24, elbow: 90 },
          rightArm: { shoulder: -35, elbow: 90 },
        },
        on: ['left ball'],
        move: 0.1,
      },
      {
        pose: {
          pitch: 3,
          left: { hip: 10, knee: 40, ankle: -25 },
          right: { hip: 24, knee: 42, ankle: -10 },
          arms: { shoulder: -5, elbow: 90 },
        },
        on: [],
        flight: { height: 0.03 },
        move: 0.12,
      },
    ]),
  ),
  'high knees': drill(
    bothSides([
      {
        pose: {
          pitch: 2,
          left: { hip: 8, knee: 18, ankle: 8 },
          right: { hip: 85, knee: 95, ankle: 0 },
          leftArm: { shoulder: 30, elbow: 90 },
          rightArm: { shoulder: -30, elbow: 90 },
        },
        on: ['left ball'],
        move: 0.14,
      },
      {
        pose: {
          pitch: 2,
          left: { hip: 5, knee: 14, ankle: -22 },
          right: { hip: 60, knee: 78, ankle: 0 },
          arms: { shoulder: 0, elbow: 90 },
        },
        on: [],
        flight: { height: 0.04 },
        move: 0.12,
      },
    ]),
  ),
  'butt kicks': drill(
    bothSides([
      {
        pose: {
          pitch: 4,
          left: { hip: 6, knee: 16, ankle: 8 },
          right: { hip: 2, knee: 122, ankle: -25 },
          leftArm: { shoulder: 12, elbow: 90 },
          rightArm: { shoulder: -18, elbow: 90 },
        },
        on: ['left ball'],
        move: 0.14,
      },
      {
        pose: {
          pitch: 4,
          left: { hip: 2, knee: 30, ankle: -25 },
          right: { hip: 10, knee: 72, ankle: -15 },
          arms: { shoulder: -4, elbow: 90 },
        },
        on: [],
        flight: { height: 0.03 },
        move: 0.12,
      },
    ]),
  ),
  'squats, one after another': drill([
    {
      pose: { legs: { hip: 5, knee: 8, ankle: 3 }, arms: { shoulder: 60, elbow: 20 } },
      on: ['left foot', 'right foot'],
      move: 0.5,
    },
    {
      pose: { pitch: 30, legs: { hip: 105, knee: 100, ankle: 25, abduct: 8 }, arms: { shoulder: 90, elbow: 10 } },
      on: ['left foot', 'right foot'],
      move: 0.5,
    },
  ]),
  'side steps with bent knees': drill(
    bothSides([
      {
        pose: {
          pitch: 12,
          left: { hip: 30, knee: 40, ankle: 18, abduct: 4 },
          right: { hip: 30, knee: 50, ankle: 18, abduct: 20 },
          arms: { shoulder: 20, elbow: 90 },
        },
        on: ['left foot'],
        move: 0.24,
      },
      {
        pose: { pitch: 12, legs: { hip: 30, knee: 40, ankle: 18, abduct: 4 }, arms: { shoulder: 20, elbow: 90 } },
        on: ['left foot', 'right foot'],
        move: 0.24,
      },
    ]),
  ),
};
