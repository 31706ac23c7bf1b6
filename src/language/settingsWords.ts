import { german } from './settingsWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  title: 'Settings',
  units: {
    title: 'Units',
    all: 'Units',
    metric: 'Metric',
    imperial: 'Imperial',
    help: 'Sets the three below at once. Angles are always in degrees, and files for other programs always metric.',
    speed: 'Speed',
    distance: 'Distances',
    height: 'Height, and lengths in a video',
  },
  theme: {
    title: 'Colours',
    auto: 'As this device',
    light: 'Light',
    dark: 'Dark',
    help: 'Round a video it is always dark.',
  },
  analysis: { title: 'How videos are analysed' },
  voice: {
    title: 'Voice',
    live: 'While you run live',
    session: 'While you exercise',
    ticks: 'Ticks before an exercise changes',
    off: 'Off',
    on: 'On',
  },
  removal: {
    title: 'Delete everything',
    sentence:
      'Every run with its video, every recording, the back-care diary and these settings are deleted from this device. Nothing of it is anywhere else, unless you saved it to a file.',
    button: 'Delete everything…',
    busy: 'A video is being analysed or recorded. Wait until that is done, or stop it, and try again.',
    failed: 'Not everything could be deleted. Close Lope’s other tabs and try again.',
    ask: {
      title: 'Delete everything from this device?',
      sentence: 'Runs, videos, diary and settings are gone for good.',
      confirm: 'Delete everything',
      keep: 'Keep it',
    },
  },
};

/** The screen on which everything that Lope remembers can be seen and changed. */
export const settingsWords = spoken({ en: english, de: german });

/** @see settingsWords */
export type SettingsWords = typeof english;
