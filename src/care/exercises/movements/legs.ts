import type { Contact, Movement } from '../../figure/movement.ts';
import type { Pose } from '../../figure/pose.ts';

const feet: readonly Contact[] = ['right foot', 'left foot'];

const soft = { hip: 5, knee: 10, ankle: 5 };

export const squat: Movement = {
  seenFrom: { azimuth: 18, elevation: 8 },
  keys: [
    { pose: { legs: { ...soft, abduct: 5, rotate: 8 } }, on: feet, hold: 0.5, move: 1.6 },
    {
      pose: {
        pitch: 38,
        neck: [-22],
        legs: { hip: 100, abduct: 8, rotate: 6, knee: 90, ankle: 28 },
        arms: { shoulder: 118, elbow: 6 },
      },
      on: feet,
      hold: 0.6,
      move: 1.4,
    },
  ],
};

export const sitToStand: Movement = {
  seenFrom: { azimuth: 18, elevation: 8 },
  props: [{ kind: 'chair', x: -0.42 }],
  keys: [
    { pose: { legs: { ...soft, abduct: 5 }, arms: { shoulder: 20, elbow: 30 } }, on: feet, hold: 0.5, move: 1.3 },
    {
      pose: {
        pitch: 40,
        neck: [-25],
        legs: { hip: 103, abduct: 5, knee: 85, ankle: 22 },
        arms: { shoulder: 95, elbow: 30 },
      },
      on: feet,
      move: 0.5,
    },
    {
      pose: {
        pitch: 8,
        neck: [-4],
        legs: { hip: 94, abduct: 5, knee: 94, ankle: 8 },
        arms: { shoulder: 45, elbow: 40 },
      },
      on: feet,
      hold: 0.8,
      move: 0.6,
    },
    {
      pose: {
        pitch: 42,
        neck: [-25],
        legs: { hip: 104, abduct: 5, knee: 84, ankle: 22 },
        arms: { shoulder: 95, elbow: 30 },
      },
      on: feet,
      move: 1.2,
    },
  ],
  stills: [0, 1, 2],
};

const split: Pose = {
  pitch: 4,
  right: { hip: 41, knee: 22, ankle: -15 },
  left: { hip: -24, knee: 13, ankle: 11 },
  arms: { shoulder: 5, elbow: 80, rotate: -35, abduct: 14 },
};

export const splitSquat: Movement = {
  seenFrom: { azimuth: 14, elevation: 8 },
  keys: [
    { pose: split, on: ['right foot', 'left ball'], hold: 0.4, move: 1.5 },
    {
      pose: {
        ...split,
        pitch: 6,
        right: { hip: 84, knee: 92, ankle: 13 },
        left: { hip: 4, knee: 88, ankle: 23 },
      },
      on: ['right foot', 'left ball'],
      hold: 0.5,
      move: 1.3,
    },
  ],
};

const stepHeight = 0.2;

const onStep: Contact = { part: 'right foot', height: stepHeight };

export const stepUp: Movement = {
  seenFrom: { azimuth: 14, elevation: 8 },
  props: [{ kind: 'step', x: 0.42, height: stepHeight }],
  keys: [
    {
      pose: {
        pitch: 12,
        right: { hip: 76, knee: 74, ankle: 10 },
        left: { hip: -5, knee: 5, ankle: 20 },
        arms: { shoulder: 10, elbow: 60 },
      },
      on: [onStep, 'left foot'],
      hold: 0.4,
      move: 0.7,
    },
    {
      pose: {
        pitch: 20,
        right: { hip: 72, knee: 64, ankle: 12 },
        left: { hip: 4, knee: 28, ankle: -10 },
        leftArm: { shoulder: 35, elbow: 70 },
        rightArm: { shoulder: -15, elbow: 70 },
      },
      on: [onStep],
      move: 0.8,
    },
    {
      pose: {
        right: { hip: 4, knee: 8, ankle: 4 },
        left: { hip: 60, knee: 75, ankle: 5 },
        leftArm: { shoulder: -25, elbow: 80 },
        rightArm: { shoulder: 35, elbow: 80 },
      },
      on: [onStep],
      hold: 0.7,
      move: 0.9,
    },
    {
      pose: {
        pitch: 20,
        right: { hip: 72, knee: 64, ankle: 12 },
        left: { hip: 4, knee: 28, ankle: -10 },
        arms: { shoulder: 5, elbow: 60 },
      },
      on: [onStep],
      move: 0.7,
    },
  ],
  stills: [0, 1, 2],
};

export const bandAbduction: Movement = {
  seenFrom: { azimuth: 90, elevation: 6 },
  props: [{ kind: 'band' }],
  keys: [
    {
      pose: { right: { abduct: 6 }, left: { abduct: 4, ...soft }, arms: { abduct: 28, elbow: 95, rotate: -62 } },
      on: ['left foot'],
      hold: 0.3,
      move: 1.1,
    },
    {
      pose: {
        roll: -2,
        right: { abduct: 30, ankle: 6 },
        left: { abduct: 2, ...soft },
        arms: { abduct: 28, elbow: 95, rotate: -62 },
      },
      on: ['left foot'],
      hold: 0.6,
      move: 1.4,
    },
  ],
};

export const hipHinge: Movement = {
  seenFrom: { azimuth: 8, elevation: 6 },
  keys: [
    { pose: { legs: { ...soft, abduct: 3 }, arms: { shoulder: 4, elbow: 8 } }, on: feet, hold: 0.5, move: 1.7 },
    {
      pose: {
        pitch: 68,
        neck: [-16],
        legs: { hip: 84, abduct: 3, knee: 24, ankle: 8 },
        arms: { shoulder: 68, elbow: 6 },
      },
      on: feet,
      hold: 0.6,
      move: 1.4,
    },
  ],
};

const onTheWall = { shoulder: 72, elbow: 40, abduct: 8, wrist: 60 };

export const calfRaise: Movement = {
  seenFrom: { azimuth: 12, elevation: 6 },
  props: [{ kind: 'wall', x: 0.56 }],
  keys: [
    { pose: { legs: { hip: 0, knee: 2, ankle: 2 }, arms: onTheWall }, on: feet, hold: 0.3, move: 1.1 },
    {
      pose: { legs: { hip: 0, knee: 2, ankle: -38 }, arms: { ...onTheWall, shoulder: 66 } },
      on: ['right ball', 'left ball'],
      hold: 0.7,
      move: 1.6,
    },
  ],
};
