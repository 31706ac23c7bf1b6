import type { ClipTruth } from './realFigures.ts';

const unknown = { view: null, cadence: null, frames: null, toeOffs: null, strike: null, timeScale: null } as const;

/** What is known of each real clip, from its labels and its manifest. */
export const clipTruths: Readonly<Record<string, ClipTruth>> = {
  'treadmill-left-30fps': {
    gait: 'running',
    view: 'left-side',
    cadence: { value: 168.9, tolerance: 1.5 },
    frames: 2,
    toeOffs: [0.84, 1.553, 2.27, 2.98, 3.68, 4.373],
    strike: 'rearfoot',
    timeScale: null,
  },
  'treadmill-right-60fps': {
    gait: 'running',
    view: 'right-side',
    cadence: { value: 168.6, tolerance: 1.5 },
    frames: 3,
    toeOffs: [0.792, 1.508, 2.237, 2.957, 3.673, 4.392, 5.107, 5.773],
    strike: 'rearfoot',
    timeScale: null,
  },
  // Three contacts are too few for a cadence of its own.
  'passby-right-30fps': { ...unknown, gait: 'running', view: 'right-side', frames: 2 },
  'walking-both-ways': { ...unknown, gait: 'walking' },
  'rear-jog-rotated-vfr': { ...unknown, gait: 'running', view: 'rear' },
  'treadmill-left-two-people-slowmo': { ...unknown, gait: 'running', view: 'left-side', timeScale: 4 },
};
