import { german } from './speakWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  open: 'Speak over it',
  hint: 'Records your voice and what you do with the video. It stays on this device.',
  asking: 'Allow the microphone, and the recording starts.',
  recording: 'Recording',
  paused: 'Paused',
  finishing: 'Putting it together…',
  pause: { short: 'Pause', label: 'Pause recording' },
  resume: { short: 'Go on', label: 'Go on recording' },
  stop: { short: 'Stop', label: 'Stop recording' },
  listen: 'Listen back',
  title: 'Your spoken video',
  film: 'What you recorded',
  give: 'Save or share it',
  again: 'Record again',
  discard: 'Delete it',
  close: 'Close',
  name: 'spoken',
  problems: {
    unsupported: 'This browser can’t record. Try Chrome, Edge, Firefox or Safari, at Lope’s https address.',
    refused: 'The microphone is blocked. Allow it beside the address, then try again.',
    absent: 'No microphone was found. Connect one, then try again.',
    failed: 'The recording stopped, and nothing was kept. Try again.',
  },
};

/** @see speakWords */
export type SpeakWords = typeof english;

/** Speaking over a film while going through it. */
export const speakWords = spoken({ en: english, de: german });
