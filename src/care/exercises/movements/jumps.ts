import type { Contact, KeyPose, Movement } from '../../figure/movement.ts';
import { bothSides } from './bothSides.ts';

const feet: readonly Contact[] = ['right foot', 'left foot'];

const soft = { hip: 5, knee: 10, ankle: 5 };

const quickArms = { arms: { shoulder: -8, elbow: 92 } };

export const quickFeet: Movement = {
  seenFrom: { azimuth: 24, elevation: 6 },
  flows: true,
  keys: bothSides([
    {
      pose: {
        pitch: 8,
        ...quickArms,
        left: { hip: 12, knee: 16, ankle: 0 },
        right: { hip: 38, knee: 56, ankle: 0 },
        leftArm: { shoulder: 12, elbow: 92 },
        rightArm: { shoulder: -30, elbow: 88 },
      },
      on: ['left ball'],
      move: 0.19,
    },
  ]),
};

export const jumpingJacks: Movement = {
  seenFrom: { azimuth: 90, elevation: 6 },
  keys: [
    {
      pose: { pitch: 4, legs: { hip: 14, knee: 22, ankle: 12, abduct: 1 }, arms: { abduct: 10, elbow: 10 } },
      on: feet,
      move: 0.2,
    },
    {
      pose: { legs: { ankle: -30, abduct: 11 }, arms: { abduct: 80, elbow: 10 } },
      on: [],
      flight: { height: 0.07 },
      move: 0.2,
    },
    {
      pose: { pitch: 4, legs: { hip: 14, knee: 22, ankle: 12, abduct: 21 }, arms: { abduct: 152, elbow: 14 } },
      on: feet,
      move: 0.2,
    },
    {
      pose: { legs: { ankle: -30, abduct: 11 }, arms: { abduct: 80, elbow: 10 } },
      on: [],
      flight: { height: 0.07 },
      move: 0.2,
    },
  ],
  stills: [0, 2],
};

export const skipping: Movement = {
  seenFrom: { azimuth: 14, elevation: 6 },
  flows: true,
  keys: bothSides([
    {
      pose: {
        pitch: 4,
        left: { hip: 16, knee: 28, ankle: 16 },
        right: { hip: 20, knee: 60, ankle: 0 },
        arms: { shoulder: -4, elbow: 85 },
      },
      on: ['left foot'],
      move: 0.22,
    },
    {
      pose: {
        pitch: 2,
        left: { hip: 0, knee: 2, ankle: -34 },
        right: { hip: 84, knee: 92, ankle: 6 },
        leftArm: { shoulder: 46, elbow: 92 },
        rightArm: { shoulder: -38, elbow: 84 },
      },
      on: [],
      flight: { height: 0.09 },
      move: 0.2,
    },
    {
      pose: {
        pitch: 4,
        left: { hip: 14, knee: 22, ankle: 12 },
        right: { hip: 50, knee: 78, ankle: 4 },
        leftArm: { shoulder: 20, elbow: 90 },
        rightArm: { shoulder: -20, elbow: 86 },
      },
      on: ['left foot'],
      move: 0.16,
    },
  ]),
  stills: [0, 1],
};

const squatHands: KeyPose = {
  pose: {
    pitch: 55,
    lumbar: [9],
    thorax: [12],
    neck: [-30],
    legs: { hip: 126, knee: 152, ankle: -8, abduct: 8 },
    arms: { shoulder: 95, abduct: 2, elbow: 4, wrist: 77 },
  },
  on: ['right hand', 'left hand', 'right ball', 'left ball'],
  move: 0.16,
};

const kickBack: KeyPose = {
  pose: {
    pitch: 88,
    neck: [-20],
    legs: { hip: 80, knee: 96, ankle: -10 },
    arms: { shoulder: 90, abduct: 2, elbow: 4, wrist: 84 },
  },
  on: ['right hand', 'left hand'],
  move: 0.2,
};

export const burpees: Movement = {
  seenFrom: { azimuth: 12, elevation: 8 },
  mat: true,
  keys: [
    { pose: { legs: soft }, on: feet, hold: 0.1, move: 0.6 },
    squatHands,
    kickBack,
    {
      pose: {
        pitch: 70,
        neck: [-10],
        legs: { hip: 0, knee: 2, ankle: 8 },
        arms: { shoulder: 69, abduct: 2, elbow: 2, wrist: 80 },
      },
      on: ['right hand', 'left hand', 'right ball', 'left ball'],
      hold: 0.25,
      move: 0.2,
    },
    kickBack,
    squatHands,
    {
      pose: { pitch: 30, legs: { hip: 82, knee: 84, ankle: 30 }, arms: { shoulder: 0, elbow: 20 } },
      on: feet,
      move: 0.32,
    },
    {
      pose: { legs: { ankle: -36 }, arms: { shoulder: 165, elbow: 10 } },
      on: [],
      flight: { height: 0.12 },
      move: 0.24,
    },
    {
      pose: { pitch: 14, legs: { hip: 36, knee: 44, ankle: 22 }, arms: { shoulder: 40, elbow: 30 } },
      on: feet,
      flight: { ahead: 0.108 },
      move: 0.4,
    },
  ],
  stills: [1, 3, 7],
};

const land: KeyPose['pose'] = {
  pitch: 14,
  legs: { hip: 36, knee: 46, ankle: 24, abduct: 4 },
  arms: { shoulder: 10, abduct: 24, elbow: 70 },
};

const hop: KeyPose['pose'] = {
  pitch: 4,
  legs: { hip: 10, knee: 16, ankle: -24, abduct: 3 },
  arms: { shoulder: 20, abduct: 34, elbow: 60 },
};

export const lateralJumps: Movement = {
  seenFrom: { azimuth: 90, elevation: 10 },
  keys: [
    { pose: land, on: feet, move: 0.24 },
    { pose: { ...hop, roll: 3 }, on: [], flight: { height: 0.1, right: 0.22 }, move: 0.22 },
    { pose: land, on: feet, flight: { right: 0.22 }, move: 0.24 },
    { pose: { ...hop, roll: -3 }, on: [], flight: { height: 0.1, right: -0.22 }, move: 0.22 },
  ],
  stills: [0, 1, 2],
};
