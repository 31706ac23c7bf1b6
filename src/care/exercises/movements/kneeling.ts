import type { Contact, Movement } from '../../figure/movement.ts';
import { bothSides } from './bothSides.ts';

const fours = { hip: 77, knee: 90, ankle: -68 };

const armsOnFours = { shoulder: 84, abduct: 0, elbow: 4, wrist: 86 };

export const birdDog: Movement = {
  seenFrom: { azimuth: 12, elevation: 10 },
  mat: true,
  keys: bothSides([
    {
      pose: { pitch: 77, neck: [-2], legs: fours, arms: armsOnFours },
      on: ['left knee', 'right knee', 'right hand', 'left hand'],
      hold: 0.4,
      move: 1.4,
    },
    {
      pose: {
        pitch: 77,
        neck: [-2],
        left: fours,
        right: { hip: -8, knee: 4, ankle: -4 },
        rightArm: armsOnFours,
        leftArm: { shoulder: 170, abduct: 4, elbow: 4, wrist: 0 },
      },
      on: ['left knee', 'right hand'],
      hold: 1.6,
      move: 1.4,
    },
  ]),
  stills: [0, 1],
};

const onFours: readonly Contact[] = ['right knee', 'left knee', 'right hand', 'left hand'];

export const catCamel: Movement = {
  seenFrom: { azimuth: 8, elevation: 8 },
  mat: true,
  keys: [
    {
      pose: {
        pitch: 77,
        neck: [-2],
        legs: { ...fours, hip: 77 },
        arms: { shoulder: 84, abduct: 0, elbow: 4, wrist: 86 },
      },
      on: onFours,
      hold: 0.2,
      move: 1.5,
    },
    {
      pose: {
        pitch: 52,
        lumbar: [22],
        thorax: [24],
        neck: [30],
        legs: { ...fours, hip: 43, knee: 90 },
        arms: { shoulder: 97, abduct: 0, elbow: 10, wrist: 74 },
      },
      on: onFours,
      hold: 0.5,
      move: 1.5,
    },
    {
      pose: {
        pitch: 77,
        neck: [-2],
        legs: { ...fours, hip: 77 },
        arms: { shoulder: 84, abduct: 0, elbow: 4, wrist: 86 },
      },
      on: onFours,
      move: 1.5,
    },
    {
      pose: {
        pitch: 92,
        lumbar: [-18],
        thorax: [-10],
        neck: [-22],
        legs: { ...fours, hip: 92, knee: 90 },
        arms: { shoulder: 70, abduct: 0, elbow: 8, wrist: 82 },
      },
      on: onFours,
      hold: 0.5,
      move: 1.5,
    },
  ],
  stills: [1, 0, 3],
};

const handsOnHips = { shoulder: -18, abduct: 40, rotate: -48, elbow: 92 };

export const hipFlexorStretch: Movement = {
  seenFrom: { azimuth: 14, elevation: 8 },
  heldAt: 1,
  mat: true,
  keys: [
    {
      pose: {
        pitch: 0,
        right: { hip: 94, knee: 88, ankle: -6 },
        left: { hip: -2, knee: 86, ankle: -72 },
        arms: handsOnHips,
      },
      on: ['left knee', 'right foot'],
      hold: 0.6,
      move: 1.6,
    },
    {
      pose: {
        pitch: -6,
        lumbar: [5],
        right: { hip: 91, knee: 108, ankle: 12 },
        left: { hip: -26, knee: 66, ankle: -72 },
        arms: handsOnHips,
      },
      on: ['left knee', 'right foot'],
      hold: 2.4,
      move: 1.6,
    },
  ],
};

export const childsPose: Movement = {
  seenFrom: { azimuth: 8, elevation: 8 },
  heldAt: 1,
  mat: true,
  keys: [
    {
      pose: {
        pitch: 84,
        neck: [-2],
        legs: { hip: 78, knee: 90, ankle: -68 },
        arms: { shoulder: 111, abduct: 0, elbow: 4, wrist: 61 },
      },
      on: ['right knee', 'left knee'],
      hold: 0.5,
      move: 1.8,
    },
    {
      pose: {
        pitch: 83,
        lumbar: [14],
        thorax: [8],
        neck: [10],
        legs: { hip: 138, knee: 150, ankle: -62 },
        arms: { shoulder: 169, abduct: 2, elbow: 8, wrist: 16 },
      },
      on: ['right knee', 'left knee', 'right hand', 'left hand'],
      hold: 2.4,
      move: 1.8,
    },
  ],
};
