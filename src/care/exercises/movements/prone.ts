import type { Movement } from '../../figure/movement.ts';

export const backExtension: Movement = {
  seenFrom: { azimuth: 10, elevation: 8 },
  mat: true,
  keys: [
    {
      pose: {
        pitch: 90,
        lumbar: [-2],
        thorax: [-2],
        neck: [-8],
        legs: { hip: -6, ankle: -74 },
        arms: { shoulder: -8, abduct: 14, elbow: 4 },
      },
      on: ['seat'],
      hold: 0.4,
      move: 1.3,
    },
    {
      pose: {
        pitch: 90,
        lumbar: [-12],
        thorax: [-12],
        neck: [-2],
        legs: { hip: -6, ankle: -74 },
        arms: { shoulder: -18, abduct: 16, elbow: 6 },
      },
      on: ['seat'],
      hold: 1,
      move: 1.3,
    },
  ],
};

export const proneProp: Movement = {
  seenFrom: { azimuth: 10, elevation: 8 },
  heldAt: 1,
  mat: true,
  keys: [
    {
      pose: {
        pitch: 89,
        lumbar: [-13],
        thorax: [-14],
        neck: [4],
        legs: { hip: -5, ankle: -60 },
        arms: { shoulder: 116, abduct: 4, elbow: 36 },
      },
      on: ['seat'],
      hold: 0.6,
      move: 1.6,
    },
    {
      pose: {
        pitch: 88,
        lumbar: [-25],
        thorax: [-18],
        neck: [-4],
        legs: { hip: -5, ankle: -60 },
        arms: { shoulder: 84, abduct: 4, elbow: 51 },
      },
      on: ['seat', 'right elbow', 'left elbow'],
      hold: 2.4,
      move: 1.6,
    },
  ],
};
