import type { Contact, Movement } from '../../figure/movement.ts';
import { bothSides } from './bothSides.ts';

const feet: readonly Contact[] = ['right foot', 'left foot'];

/** Hands push a wall, the body in one line from the ankles. */
export const wallLean: Movement = {
  seenFrom: { azimuth: 10, elevation: 6 },
  props: [{ kind: 'wall', x: 0.86 }],
  keys: [
    { pose: { arms: { shoulder: 84, abduct: 6, elbow: 12, wrist: 66 } }, on: feet, hold: 0.4, move: 1.4 },
    {
      pose: { pitch: 15, neck: [-6], legs: { ankle: 15 }, arms: { shoulder: 88, abduct: 8, elbow: 48, wrist: 62 } },
      on: feet,
      hold: 1.6,
      move: 1.2,
    },
  ],
  heldAt: 1,
};

export const highKneeMarch: Movement = {
  seenFrom: { azimuth: 12, elevation: 6 },
  travels: true,
  keys: bothSides([
    {
      pose: {
        pitch: 3,
        right: { hip: 16, knee: 6, ankle: 0 },
        left: { hip: -9, knee: 14, ankle: 6 },
        rightArm: { shoulder: -22, elbow: 86 },
        leftArm: { shoulder: 18, elbow: 88 },
      },
      on: ['right heel', 'left ball'],
      move: 0.4,
    },
    {
      pose: {
        pitch: 3,
        right: { hip: 5, knee: 6, ankle: 4 },
        left: { hip: 86, knee: 92, ankle: 6 },
        rightArm: { shoulder: 26, elbow: 90 },
        leftArm: { shoulder: -40, elbow: 88 },
      },
      on: ['right foot'],
      hold: 0.3,
      move: 0.45,
    },
  ]),
  stills: [0, 1],
};

export const seatedArmSwing: Movement = {
  seenFrom: { azimuth: 36, elevation: 12 },
  mat: true,
  keys: bothSides([
    {
      pose: {
        pitch: 0,
        thorax: [0, 0, 4],
        legs: { hip: 94, knee: 2, abduct: 5 },
        rightArm: { shoulder: -46, elbow: 90 },
        leftArm: { shoulder: 28, elbow: 96 },
      },
      on: [{ part: 'seat', height: 0.012 }],
      move: 0.42,
    },
  ]),
};

const stepHeight = 0.2;

export const stepDown: Movement = {
  seenFrom: { azimuth: 16, elevation: 8 },
  props: [{ kind: 'step', x: 0, height: stepHeight }],
  keys: [
    {
      pose: {
        right: { hip: 4, knee: 8, ankle: 4 },
        left: { hip: 20, knee: 14, ankle: 2 },
        arms: { shoulder: 8, elbow: 40 },
      },
      on: [{ part: 'right foot', height: stepHeight }],
      hold: 0.5,
      move: 1.4,
    },
    {
      pose: {
        pitch: 14,
        right: { hip: 56, knee: 66, ankle: 24 },
        left: { hip: 38, knee: 6, ankle: 6 },
        arms: { shoulder: 46, elbow: 30 },
      },
      on: [{ part: 'right foot', height: stepHeight }],
      hold: 0.3,
      move: 1.1,
    },
  ],
};

export const hipHike: Movement = {
  seenFrom: { azimuth: 90, elevation: 16 },
  props: [{ kind: 'step', x: 0.08, z: -0.3, height: stepHeight }],
  keys: [
    {
      pose: { roll: 11, lumbar: [0, -11], left: { abduct: -11 }, right: { abduct: 14 }, arms: { abduct: 24 } },
      on: [{ part: 'left foot', height: stepHeight }],
      hold: 0.5,
      move: 1.1,
    },
    {
      pose: { roll: -8, lumbar: [0, 8], left: { abduct: 8 }, right: { abduct: -5 }, arms: { abduct: 24 } },
      on: [{ part: 'left foot', height: stepHeight }],
      hold: 0.7,
      move: 1.1,
    },
  ],
};
