import type { Contact, Movement } from '../../figure/movement.ts';

const feet: readonly Contact[] = ['right foot', 'left foot'];

const soft = { hip: 5, knee: 10, ankle: 5 };

const handsOnHips = { shoulder: -18, abduct: 40, rotate: -48, elbow: 92 };

export const hamstringStretch: Movement = {
  seenFrom: { azimuth: 12, elevation: 8 },
  heldAt: 1,
  props: [{ kind: 'step', x: 0.72, z: 0.1, height: 0.3 }],
  keys: [
    {
      pose: { pitch: 2, left: soft, right: { hip: 55, knee: 6, ankle: 2 }, arms: handsOnHips },
      on: ['left foot', { part: 'right heel', height: 0.3 }],
      hold: 0.6,
      move: 1.6,
    },
    {
      pose: {
        pitch: 34,
        neck: [-10],
        left: { hip: 40, knee: 15, ankle: 9 },
        right: { hip: 84, knee: 4, ankle: 4 },
        arms: { ...handsOnHips, shoulder: -10 },
      },
      on: ['left foot', { part: 'right heel', height: 0.3 }],
      hold: 2.4,
      move: 1.6,
    },
  ],
};

export const calfStretch: Movement = {
  seenFrom: { azimuth: 10, elevation: 6 },
  heldAt: 1,
  props: [{ kind: 'wall', x: 0.84 }],
  keys: [
    {
      pose: {
        pitch: 10,
        right: { hip: 41, knee: 36, ankle: 5 },
        left: { hip: -9, knee: 6, ankle: 24 },
        arms: { shoulder: 88, abduct: 4, elbow: 18, wrist: 70 },
      },
      on: ['left foot', 'right foot', { part: 'right hand', height: 1.32 }, { part: 'left hand', height: 1.32 }],
      hold: 0.6,
      move: 1.5,
    },
    {
      pose: {
        pitch: 15,
        right: { hip: 50, knee: 54, ankle: 19 },
        left: { hip: -10, knee: 6, ankle: 31 },
        arms: { shoulder: 74, abduct: 8, elbow: 72, wrist: 55 },
      },
      on: ['left foot', 'right foot', { part: 'right hand', height: 1.32 }, { part: 'left hand', height: 1.32 }],
      hold: 2.4,
      move: 1.5,
    },
  ],
};

const crooked = { hip: 56, knee: 128, ankle: -21 };

export const gluteStretch: Movement = {
  seenFrom: { azimuth: 34, elevation: 16 },
  heldAt: 1,
  mat: true,
  keys: [
    {
      pose: {
        pitch: -93,
        left: crooked,
        right: { hip: 100, abduct: 26, rotate: 62, knee: 120, ankle: 4 },
        arms: { shoulder: 8, abduct: 16, elbow: 10 },
      },
      on: ['seat', 'left foot'],
      hold: 0.6,
      move: 1.6,
    },
    {
      pose: {
        pitch: -95,
        left: { hip: 92, knee: 92, ankle: 0 },
        right: { hip: 136, abduct: 24, rotate: 59, knee: 120, ankle: 4 },
        arms: { shoulder: 34, abduct: 0, elbow: 6 },
      },
      on: ['seat'],
      hold: 2.4,
      move: 1.6,
    },
  ],
};

export const chestOpener: Movement = {
  seenFrom: { azimuth: 28, elevation: 8 },
  heldAt: 1,
  keys: [
    {
      pose: { legs: { ...soft, abduct: 4 }, arms: { shoulder: -6, abduct: 10, elbow: 14 } },
      on: feet,
      hold: 0.6,
      move: 1.6,
    },
    {
      pose: {
        pitch: 1,
        thorax: [-12],
        neck: [6],
        legs: { ...soft, abduct: 4 },
        arms: { shoulder: -42, abduct: 2, rotate: 0, elbow: 8 },
      },
      on: feet,
      hold: 2.4,
      move: 1.6,
    },
  ],
};
