import type { Movement } from '../../figure/movement.ts';

const soft = { hip: 5, knee: 10, ankle: 5 };

export const warriorThree: Movement = {
  seenFrom: { azimuth: 12, elevation: 6 },
  heldAt: 1,
  keys: [
    {
      pose: { left: soft, right: { hip: -8, knee: 40, ankle: -10 }, arms: { shoulder: 165, elbow: 6 } },
      on: ['left foot'],
      hold: 0.4,
      move: 1.8,
    },
    {
      pose: {
        pitch: 82,
        neck: [-8],
        left: { hip: 86, knee: 12, ankle: 8 },
        right: { hip: 0, knee: 2, ankle: -10 },
        arms: { shoulder: 170, elbow: 4 },
      },
      on: ['left foot'],
      hold: 2.2,
      move: 1.8,
    },
  ],
};

export const singleLegBalance: Movement = {
  seenFrom: { azimuth: 52, elevation: 8 },
  heldAt: 1,
  keys: [
    { pose: { legs: soft, arms: { abduct: 10 } }, on: ['left foot', 'right foot'], hold: 0.4, move: 1 },
    {
      pose: { roll: -2, left: soft, right: { hip: 46, knee: 68, ankle: 0 }, arms: { abduct: 34, elbow: 18 } },
      on: ['left foot'],
      hold: 1.4,
      move: 0.9,
    },
    {
      pose: {
        roll: 0,
        thorax: [0, 3],
        left: soft,
        right: { hip: 50, knee: 70, ankle: 0 },
        arms: { abduct: 40, elbow: 18 },
      },
      on: ['left foot'],
      hold: 0.4,
      move: 1,
    },
  ],
  stills: [0, 1],
};
