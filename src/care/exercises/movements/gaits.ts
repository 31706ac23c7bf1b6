import type { Movement } from '../../figure/movement.ts';
import { bothSides } from './bothSides.ts';

export const walk: Movement = {
  seenFrom: { azimuth: 12, elevation: 6 },
  flows: true,
  travels: true,
  keys: bothSides([
    {
      pose: {
        pitch: 2,
        thorax: [0, 0, 5],
        right: { hip: 24, knee: 4, ankle: 0 },
        left: { hip: -17, knee: 16, ankle: 7 },
        rightArm: { shoulder: -22, elbow: 15 },
        leftArm: { shoulder: 24, elbow: 22 },
      },
      on: ['right heel', 'left ball'],
      move: 0.26,
    },
    {
      pose: {
        pitch: 2,
        right: { hip: 10, knee: 13, ankle: 5 },
        left: { hip: 16, knee: 66, ankle: 4 },
        arms: { shoulder: 0, elbow: 18 },
      },
      on: ['right foot'],
      move: 0.32,
    },
  ]),
  stills: [0, 1],
};

export const briskWalk: Movement = {
  seenFrom: { azimuth: 12, elevation: 6 },
  flows: true,
  travels: true,
  keys: bothSides([
    {
      pose: {
        pitch: 5,
        thorax: [0, 0, 8],
        right: { hip: 33, knee: 5, ankle: -3 },
        left: { hip: -17, knee: 21, ankle: 6 },
        rightArm: { shoulder: -40, elbow: 80 },
        leftArm: { shoulder: 34, elbow: 88 },
      },
      on: ['right heel', 'left ball'],
      move: 0.2,
    },
    {
      pose: {
        pitch: 5,
        right: { hip: 14, knee: 15, ankle: 6 },
        left: { hip: 22, knee: 74, ankle: 6 },
        arms: { shoulder: -2, elbow: 84 },
      },
      on: ['right foot'],
      move: 0.26,
    },
  ]),
  stills: [0, 1],
};

export const jog: Movement = {
  seenFrom: { azimuth: 12, elevation: 6 },
  flows: true,
  travels: true,
  keys: bothSides([
    {
      pose: {
        pitch: 7,
        thorax: [0, 0, 8],
        right: { hip: 32, knee: 18, ankle: -7 },
        left: { hip: -10, knee: 88, ankle: -16 },
        rightArm: { shoulder: -48, elbow: 88 },
        leftArm: { shoulder: 20, elbow: 96 },
      },
      on: ['right foot'],
      flight: { ahead: 0.1 },
      move: 0.13,
    },
    {
      pose: {
        pitch: 7,
        right: { hip: 24, knee: 38, ankle: 21 },
        left: { hip: 18, knee: 104, ankle: -5 },
        arms: { shoulder: -12, elbow: 92 },
      },
      on: ['right foot'],
      move: 0.15,
    },
    {
      pose: {
        pitch: 7,
        thorax: [0, 0, -8],
        right: { hip: -14, knee: 16, ankle: -18 },
        left: { hip: 46, knee: 82, ankle: 0 },
        leftArm: { shoulder: -46, elbow: 90 },
        rightArm: { shoulder: 22, elbow: 96 },
      },
      on: ['right ball'],
      move: 0.06,
    },
    {
      pose: {
        pitch: 7,
        thorax: [0, 0, -9],
        right: { hip: -14, knee: 44, ankle: -20 },
        left: { hip: 42, knee: 44, ankle: -2 },
        leftArm: { shoulder: -50, elbow: 88 },
        rightArm: { shoulder: 24, elbow: 96 },
      },
      on: [],
      flight: { height: 0.04, ahead: 0.12 },
      move: 0.06,
    },
  ]),
  stills: [0, 2],
};
