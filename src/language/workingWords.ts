import { formatDuration } from './formats.ts';

/** The screen while a film is analysed. */
export const workingWords = {
  title: 'Looking at every frame',
  picture: 'The frame being looked at, with the body found in it',
  starting: 'Getting ready: the network is being loaded.',
  saving: 'Keeping the run on this device…',
  cancel: 'Cancel',
  cancelled: { title: 'Stopped', sentence: 'Nothing was kept. Your film is untouched.' },
  again: 'Try again',
  home: 'To the first screen',
  safe: 'Your film is untouched, and runs that you kept before are safe.',
  stay: 'You can look at other runs meanwhile. Keep this tab open.',
  framesDone: (done: number, total: number | null) =>
    total === null ? `${done} frames` : `${done} of ${total} frames`,
  speed: (framesPerSecond: number) =>
    `${framesPerSecond < 10 ? framesPerSecond.toFixed(1) : Math.round(framesPerSecond)} frames a second`,
  left: (seconds: number) => (seconds < 1.5 ? 'almost done' : `about ${formatDuration(Math.round(seconds))} left`),
  announce: (percent: number) => `${percent} percent done`,
  firstNumbers: 'First numbers',
  noNumbersYet: 'Numbers appear after about ten steps.',
  computing: (place: string, workers: number) => `${place}, ${workers} ${workers === 1 ? 'worker' : 'workers'}`,
  places: { webgpu: 'on the graphics card (WebGPU)', webgl: 'on the graphics card (WebGL)', wasm: 'on the processor' },
  chip: (percent: number) => `Analysing ${percent} %`,
  chipDone: 'Run analysed: open it',
  chipFailed: 'The analysis stopped',
} as const;
