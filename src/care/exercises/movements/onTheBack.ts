import type { Contact, Movement } from '../../figure/movement.ts';
import { bothSides } from './bothSides.ts';

const crooked = { hip: 56, knee: 128, ankle: -21 };

const beside = { shoulder: -4, abduct: 16, elbow: 8 };

const onBack: readonly Contact[] = ['back', 'right foot', 'left foot'];

export const gluteBridge: Movement = {
  seenFrom: { azimuth: 12, elevation: 10 },
  mat: true,
  keys: [
    { pose: { pitch: -93, legs: crooked, arms: beside }, on: onBack, hold: 0.4, move: 1.3 },
    {
      pose: {
        pitch: -118,
        lumbar: [2],
        neck: [26],
        legs: { hip: 3, knee: 115, ankle: -6 },
        arms: { ...beside, shoulder: -26 },
      },
      on: onBack,
      hold: 1,
      move: 1.5,
    },
  ],
};

export const singleLegBridge: Movement = {
  seenFrom: { azimuth: 12, elevation: 10 },
  mat: true,
  keys: [
    {
      pose: { pitch: -93, right: { hip: 34, knee: 6 }, left: crooked, arms: beside },
      on: ['back', 'left foot'],
      hold: 0.4,
      move: 1.3,
    },
    {
      pose: {
        pitch: -118,
        lumbar: [2],
        neck: [26],
        right: { hip: 6, knee: 4 },
        left: { hip: 3, knee: 115, ankle: -6 },
        arms: { ...beside, shoulder: -26 },
      },
      on: ['back', 'left foot'],
      hold: 1,
      move: 1.5,
    },
  ],
};

export const pelvicTilt: Movement = {
  seenFrom: { azimuth: 6, elevation: 6 },
  mat: true,
  keys: [
    {
      pose: { pitch: -80, lumbar: [-14], thorax: [2], legs: { hip: 66, knee: 122, ankle: -24 }, arms: beside },
      on: ['seat', 'right foot', 'left foot'],
      hold: 0.6,
      move: 1.4,
    },
    {
      pose: { pitch: -98, lumbar: [10], thorax: [0], legs: { hip: 48, knee: 122, ankle: -24 }, arms: beside },
      on: ['seat', 'right foot', 'left foot'],
      hold: 1,
      move: 1.4,
    },
  ],
};

export const deadBug: Movement = {
  seenFrom: { azimuth: 12, elevation: 10 },
  mat: true,
  keys: bothSides([
    {
      pose: { pitch: -93, legs: { hip: 90, knee: 90 }, arms: { shoulder: 90, abduct: 0, elbow: 4 } },
      on: ['seat', 'back'],
      hold: 0.5,
      move: 1.6,
    },
    {
      pose: {
        pitch: -93,
        right: { hip: 14, knee: 6 },
        left: { hip: 90, knee: 90 },
        rightArm: { shoulder: 90, abduct: 0, elbow: 4 },
        leftArm: { shoulder: 166, abduct: 0, elbow: 6 },
      },
      on: ['seat', 'back'],
      hold: 0.6,
      move: 1.6,
    },
  ]),
  stills: [0, 1],
};

const behindHead = { shoulder: 118, abduct: 58, rotate: -8, elbow: 142 };

export const bicycleCrunch: Movement = {
  seenFrom: { azimuth: 16, elevation: 12 },
  mat: true,
  keys: bothSides([
    {
      pose: {
        pitch: -92,
        lumbar: [10],
        thorax: [26, 0, -24],
        neck: [14],
        right: { hip: 96, knee: 100 },
        left: { hip: 24, knee: 8 },
        arms: behindHead,
      },
      on: ['seat'],
      hold: 0.35,
      move: 0.9,
    },
  ]),
};

export const curlUp: Movement = {
  seenFrom: { azimuth: 12, elevation: 10 },
  mat: true,
  keys: [
    {
      pose: {
        pitch: -93,
        left: crooked,
        right: { hip: 0, knee: 3, ankle: -8 },
        arms: { shoulder: -16, abduct: 30, rotate: -50, elbow: 64 },
      },
      on: ['seat', 'left foot'],
      hold: 0.4,
      move: 1.2,
    },
    {
      pose: {
        pitch: -93,
        lumbar: [0],
        thorax: [22],
        neck: [6],
        left: crooked,
        right: { hip: 0, knee: 3, ankle: -8 },
        arms: { shoulder: -2, abduct: 30, rotate: -50, elbow: 64 },
      },
      on: ['seat', 'left foot'],
      hold: 1.4,
      move: 1.2,
    },
  ],
};
