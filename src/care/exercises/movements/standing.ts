import type { Contact, Movement } from '../../figure/movement.ts';
import { bothSides } from './bothSides.ts';

const feet: readonly Contact[] = ['right foot', 'left foot'];

const soft = { hip: 5, knee: 10, ankle: 5 };

const handsOnHips = { shoulder: -18, abduct: 40, rotate: -48, elbow: 92 };

const atPost = { shoulder: 12, abduct: 34, elbow: 48 };

export const legSwingFront: Movement = {
  seenFrom: { azimuth: 10, elevation: 6 },
  props: [{ kind: 'post', x: 0.4, z: -0.42 }],
  keys: [
    {
      pose: {
        pitch: 2,
        left: soft,
        right: { hip: -26, knee: 48, ankle: 8 },
        leftArm: { ...atPost, elbow: 52 },
        rightArm: { shoulder: 22, elbow: 25 },
      },
      on: ['left foot', { part: 'left hand', height: 1.02 }],
      move: 0.75,
    },
    {
      pose: {
        pitch: 0,
        left: soft,
        right: { hip: 54, knee: 16, ankle: 8 },
        leftArm: { ...atPost, shoulder: 23, elbow: 38 },
        rightArm: { shoulder: -18, elbow: 15 },
      },
      on: ['left foot', { part: 'left hand', height: 1.02 }],
      move: 0.75,
    },
  ],
};

export const legSwingSide: Movement = {
  seenFrom: { azimuth: -96, elevation: 8 },
  props: [{ kind: 'wall', x: 0.6 }],
  keys: [
    {
      pose: {
        pitch: 4,
        left: { ...soft, hip: 9 },
        right: { hip: 18, abduct: -24, knee: 6 },
        arms: { shoulder: 78, abduct: 6, elbow: 30, wrist: 62 },
      },
      on: ['left foot'],
      move: 0.75,
    },
    {
      pose: {
        pitch: 4,
        roll: -3,
        left: { ...soft, hip: 9, abduct: 3 },
        right: { hip: 8, abduct: 40, knee: 4 },
        arms: { shoulder: 78, abduct: 6, elbow: 30, wrist: 62 },
      },
      on: ['left foot'],
      move: 0.75,
    },
  ],
};

export const hipCircles: Movement = {
  seenFrom: { azimuth: 55, elevation: 10 },
  keys: [
    {
      pose: { left: soft, right: { hip: 6, knee: 12, ankle: 4 }, arms: handsOnHips },
      on: ['left foot', 'right ball'],
      move: 0.6,
    },
    { pose: { left: soft, right: { hip: 82, knee: 92 }, arms: handsOnHips }, on: ['left foot'], move: 0.7 },
    {
      pose: { left: soft, right: { hip: 78, abduct: 52, rotate: 4, knee: 92 }, arms: handsOnHips },
      on: ['left foot'],
      move: 0.7,
    },
    {
      pose: { left: soft, right: { hip: 22, abduct: 32, rotate: 10, knee: 62 }, arms: handsOnHips },
      on: ['left foot'],
      move: 0.6,
    },
  ],
  stills: [0, 1, 2],
};

const reaching = { shoulder: 172, abduct: 6, elbow: 6 };

export const lungeReach: Movement = {
  seenFrom: { azimuth: 14, elevation: 6 },
  travels: true,
  keys: bothSides([
    {
      pose: { pitch: 2, left: soft, right: { hip: 62, knee: 70, ankle: 6 }, arms: { shoulder: 40, elbow: 40 } },
      on: ['left foot'],
      move: 1,
    },
    {
      pose: {
        pitch: 6,
        lumbar: [-4],
        neck: [-6],
        right: { hip: 83, knee: 80, ankle: 3 },
        left: { hip: -8, knee: 72, ankle: 18 },
        arms: reaching,
      },
      on: ['left ball', 'right foot'],
      hold: 0.7,
      move: 0.7,
    },
    {
      pose: {
        pitch: 14,
        right: { hip: 52, knee: 52, ankle: 14 },
        left: { hip: 10, knee: 92, ankle: 0 },
        arms: { shoulder: 90, elbow: 40 },
      },
      on: ['right foot'],
      move: 0.6,
    },
  ]),
  stills: [0, 1],
};

export const armSwings: Movement = {
  seenFrom: { azimuth: 52, elevation: 10 },
  keys: [
    {
      pose: {
        thorax: [4],
        legs: { ...soft, abduct: 5 },
        rightArm: { shoulder: 88, abduct: -34, elbow: 40 },
        leftArm: { shoulder: 80, abduct: -34, elbow: 40 },
      },
      on: feet,
      move: 0.9,
    },
    {
      pose: { thorax: [-6], legs: { ...soft, abduct: 5 }, arms: { shoulder: 84, abduct: 84, elbow: 12 } },
      on: feet,
      move: 0.9,
    },
  ],
};
