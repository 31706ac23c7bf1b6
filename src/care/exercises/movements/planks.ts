import type { Movement } from '../../figure/movement.ts';

const prop = { shoulder: 82, abduct: 3, elbow: 90 };

export const plank: Movement = {
  seenFrom: { azimuth: 14, elevation: 10 },
  mat: true,
  keys: [
    {
      pose: { pitch: 82, neck: [-4], legs: { hip: 0, knee: 0, ankle: 4 }, arms: prop },
      on: ['right elbow', 'left elbow', 'right ball', 'left ball'],
      hold: 1.5,
      move: 1.5,
    },
    {
      pose: {
        pitch: 82,
        thorax: [3],
        neck: [-5],
        legs: { hip: 0, knee: 0, ankle: 4 },
        arms: { ...prop, shoulder: 85 },
      },
      on: ['right elbow', 'left elbow', 'right ball', 'left ball'],
      move: 1.5,
    },
  ],
  stills: [0],
};

export const plankOnKnees: Movement = {
  seenFrom: { azimuth: 14, elevation: 10 },
  mat: true,
  keys: [
    {
      pose: { pitch: 68, neck: [-4], legs: { hip: -6, knee: 55, ankle: -10 }, arms: { ...prop, shoulder: 68 } },
      on: ['right elbow', 'left elbow', 'right knee', 'left knee'],
      hold: 1.5,
      move: 1.5,
    },
    {
      pose: {
        pitch: 68,
        thorax: [3],
        neck: [-5],
        legs: { hip: -5, knee: 55, ankle: -10 },
        arms: { ...prop, shoulder: 71 },
      },
      on: ['right elbow', 'left elbow', 'right knee', 'left knee'],
      move: 1.5,
    },
  ],
  stills: [0],
};

const sideArms = {
  rightArm: { shoulder: 4, abduct: 76, elbow: 90 },
  leftArm: { shoulder: -4, abduct: 4, elbow: 6 },
};

export const sidePlank: Movement = {
  seenFrom: { azimuth: 90, elevation: 10 },
  heldAt: 1,
  mat: true,
  keys: [
    {
      pose: {
        roll: 84,
        lumbar: [0, -28],
        thorax: [0, -16],
        neck: [0, -4],
        right: { abduct: -2 },
        left: { abduct: -4 },
        ...sideArms,
        rightArm: { shoulder: 4, abduct: 78, elbow: 90 },
      },
      on: ['right elbow', 'side'],
      hold: 0.4,
      move: 1.3,
    },
    {
      pose: { roll: 77, neck: [0, -2], right: { abduct: 2 }, left: { abduct: -5 }, ...sideArms },
      on: ['right elbow'],
      hold: 1.8,
      move: 1.3,
    },
  ],
};

export const sidePlankOnKnees: Movement = {
  seenFrom: { azimuth: 90, elevation: 10 },
  heldAt: 1,
  mat: true,
  keys: [
    {
      pose: {
        roll: 84,
        lumbar: [0, -28],
        thorax: [0, -16],
        neck: [0, -4],
        right: { abduct: 0, knee: 88, ankle: -10 },
        left: { abduct: -4, knee: 88, ankle: -10 },
        ...sideArms,
        rightArm: { shoulder: 4, abduct: 78, elbow: 90 },
      },
      on: ['right elbow', 'side'],
      hold: 0.4,
      move: 1.3,
    },
    {
      pose: {
        roll: 69,
        neck: [0, -2],
        right: { abduct: 2, knee: 88, ankle: -10 },
        left: { abduct: -5, knee: 88, ankle: -10 },
        ...sideArms,
      },
      on: ['right elbow'],
      hold: 1.8,
      move: 1.3,
    },
  ],
};

export const ballPike: Movement = {
  seenFrom: { azimuth: 10, elevation: 8 },
  props: [{ kind: 'ball', radius: 0.275 }],
  mat: true,
  keys: [
    {
      pose: {
        pitch: 88,
        neck: [-6],
        legs: { hip: 0, knee: 2, ankle: -50 },
        arms: { shoulder: 88, abduct: 2, elbow: 2, wrist: 80 },
      },
      on: ['right hand', 'left hand'],
      hold: 0.5,
      move: 1.6,
    },
    {
      pose: {
        pitch: 136,
        neck: [8],
        legs: { hip: 84, knee: 6, ankle: -40 },
        arms: { shoulder: 142, abduct: 2, elbow: 2, wrist: 80 },
      },
      on: ['right hand', 'left hand'],
      hold: 0.5,
      move: 1.6,
    },
  ],
};
