import type { Camera } from './camera.ts';

const side: Camera = {
  azimuth: 90,
  distance: 3.6,
  height: 1,
  aim: [0, 0.92, 0],
  roll: 0,
  fieldOfView: 36,
  width: 640,
  pictureHeight: 480,
};

/** Tripods at hip height where the product asks for them, plus a few that stand badly. */
export const cameras = {
  rightSide: side,
  leftSide: { ...side, azimuth: 270 },
  front: { ...side, azimuth: 0 },
  rear: { ...side, azimuth: 180 },
  /** Fifteen degrees off, low and slightly turned, as a phone on a water bottle stands. */
  carelessRightSide: { ...side, azimuth: 77, height: 0.45, roll: 1.5 },
  oblique: { ...side, azimuth: 45 },
} as const satisfies Record<string, Camera>;
