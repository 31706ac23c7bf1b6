import type { Movement } from '../../figure/movement.ts';

export const calfRoll: Movement = {
  seenFrom: { azimuth: 12, elevation: 10 },
  mat: true,
  props: [{ kind: 'roller', under: 'calves', radius: 0.07 }],
  keys: [
    {
      pose: {
        pitch: -23,
        neck: [10],
        legs: { hip: 77, knee: 1, ankle: -6 },
        arms: { shoulder: -54, abduct: 10, elbow: 9, wrist: -56 },
      },
      on: ['right hand', 'left hand', 'seat'],
      hold: 0.2,
      move: 1.6,
    },
    {
      pose: {
        pitch: -16,
        neck: [6],
        legs: { hip: 84, knee: 1, ankle: -6 },
        arms: { shoulder: -40, abduct: 10, elbow: 6, wrist: -56 },
      },
      on: ['right hand', 'left hand'],
      hold: 0.2,
      move: 1.6,
    },
  ],
};

const pedalling = [
  [114, 117, 16],
  [114, 101, 5],
  [100, 77, -7],
  [84, 57, -17],
  [75, 55, -17],
  [77, 74, -5],
  [85, 98, 12],
  [100, 116, 22],
] as const;

export const easyBike: Movement = {
  seenFrom: { azimuth: 8, elevation: 4 },
  props: [{ kind: 'bike' }],
  flows: true,
  keys: pedalling.map((right, n) => {
    const left = pedalling[(n + 4) % pedalling.length];
    const leg = ([hip, knee, ankle]: (typeof pedalling)[number]) => ({ hip, knee, ankle });
    return {
      pose: {
        pitch: 32,
        lumbar: [8],
        thorax: [8],
        neck: [-34],
        right: leg(right),
        left: leg(left),
        arms: { shoulder: 84, abduct: 2, elbow: 36, wrist: 0 },
      },
      on: [{ part: 'seat', height: 0.885 }],
      move: 0.14,
    };
  }),
  stills: [0, 2],
};
