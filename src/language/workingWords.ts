import { formatNumber } from './number.ts';
import { spoken } from './spoken.ts';
import { german } from './workingWords.de.ts';

const english = {
  title: 'Analysing your run',
  picture: 'The frame being analysed, with your body drawn over it',
  starting: 'Getting ready…',
  saving: 'Saving the run on this device…',
  cancel: 'Cancel',
  cancelled: { title: 'Stopped', sentence: 'Nothing was saved. Your video is untouched.' },
  again: 'Try again',
  home: 'Home',
  safe: 'Your video is untouched, and the runs you saved before are safe.',
  stay: 'You can look at other runs in the meantime. Keep this tab open.',
  framesDone: (done: number, total: number | null) =>
    total === null ? `${done} frames` : `${done} of ${total} frames`,
  speed: (framesPerSecond: number) => `${formatNumber(framesPerSecond, framesPerSecond < 10 ? 1 : 0)} frames a second`,
  left: (seconds: number) => (seconds < 4 ? 'almost done' : `${roughly(seconds)} left`),
  announce: (percent: number) => `${percent} percent done`,
  firstNumbers: 'First numbers',
  noNumbersYet: 'Numbers appear after about ten steps.',
  places: { webgpu: 'on the graphics card (WebGPU)', webgl: 'on the graphics card (WebGL)', wasm: 'on the processor' },
  chip: (percent: number) => `Analysing ${percent} %`,
  chipDone: 'Run analysed: open it',
  chipFailed: 'The analysis stopped',
};

/** The screen while a film is analysed. */
export const workingWords = spoken({ en: english, de: german });

/** @see workingWords */
export type WorkingWords = typeof english;

/** A length of time as one would say it, since it is no more than an estimate. */
function roughly(seconds: number): string {
  if (seconds < 10) return 'a few seconds';
  if (seconds < 57.5) return `about ${5 * Math.round(seconds / 5)} seconds`;
  if (seconds < 75) return 'about a minute';
  if (seconds < 105) return 'about a minute and a half';
  return `about ${Math.round(seconds / 60)} minutes`;
}
